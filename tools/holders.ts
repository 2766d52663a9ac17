/**
 * Renews the table of the world's best-known offices from a file of names and offices:
 *
 *   npm run holders -- FILE.tsv 2026-08
 *
 * The file has columns `name` and `office`, parted by tabs; the month is the one that it tells of.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure, messageOf } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { type Row, readHolders } from './holders/read-holders.ts';

const tableFile = fileURLToPath(
  new URL('../src/officials/lexicon/known-holders.json', import.meta.url),
);

/** The table as it is kept: one holder a line, so that a change can be read. */
const written = (asOf: string, rows: readonly Row[]): string =>
  `{\n  "asOf": ${JSON.stringify(asOf)},\n  "holders": [\n${rows
    .map((row) => `    [${row.map((cell) => JSON.stringify(cell)).join(', ')}]`)
    .join(',\n')}\n  ]\n}\n`;

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(messageOf(error));
  }
};

await runCommand(async () => {
  const [file, asOf = ''] = process.argv.slice(2);
  if (file === undefined || !/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(asOf))
    throw new Failure('usage: npm run holders -- FILE.tsv YYYY-MM');
  const rows = readHolders(read(file));
  writeFileSync(tableFile, written(asOf, rows));
  console.log(`${rows.length} holders of office, as of ${asOf}`);
});
