/**
 * `npm run train -- --corpus DIR`: builds every model from the corpora and writes them where they ship from. What is
 * fitted in which order, `attribution/fit-models.ts` tells; how, `settings.ts`.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runCommand } from '../tools/command/run-command.ts';
import { fitModels } from './attribution/fit-models.ts';
import { corpusFolder, TRAINING_FILES } from './corpus/folder.ts';
import { weightsModule } from './writing/weights-module.ts';
import { writeModelFile } from './writing/write-model-file.ts';

const TARGET = new URL('../src/weights/weights.ts', import.meta.url);

await runCommand(async () => {
  const corpus = corpusFolder(process.argv.slice(2), 'train', TRAINING_FILES);
  const started = performance.now();
  const tables = fitModels(corpus, (what) => {
    const seconds = Math.round((performance.now() - started) / 1000);
    console.error(`${seconds} s: ${what}`);
  });
  const file = writeModelFile(tables);
  const packed = gzipSync(file, { level: 9 });
  writeFileSync(TARGET, weightsModule(packed));
  for (const table of tables)
    console.log(table.name, 'rows' in table ? table.rows.keys.length : table.numbers.length);
  console.log(`${packed.length} bytes packed, ${file.length} unpacked`);
});
