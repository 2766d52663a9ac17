/** `npm run --silent foldings -- ONE.json OTHER.json`: where two outputs of `annotate` fold differently. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, messageOf } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { compareFoldings } from './foldings/compare-foldings.ts';
import { type Foldings, readFoldings } from './foldings/read-foldings.ts';
import { tellFoldings } from './foldings/tell-foldings.ts';

const usage = `npm run --silent foldings -- ONE.json OTHER.json

Compares two outputs of annotate (two browsers, two versions): the blocks that only one of them
folded, page by page, and a last line with the counts. Exit code 1 where they differ.`;

async function readOutput(file: string): Promise<Foldings> {
  try {
    return readFoldings(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Failure(`${file}: ${messageOf(error)}`);
  }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  const [one, other, ...more] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (one === undefined || other === undefined || more.length > 0) throw new Failure(usage);
  const comparison = compareFoldings(await readOutput(one), await readOutput(other));
  const names = { first: path.basename(one), second: path.basename(other) };
  console.log(tellFoldings(comparison, names).join('\n'));
  return comparison.differences.length > 0 ? 1 : 0;
});
