/** `npm run train -- --corpus DIR`: builds every model from the corpora and writes them where they ship from. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { fitModels } from './attribution/fit-models.ts';
import { weightsModule } from './writing/weights-module.ts';
import { writeModelFile } from './writing/write-model-file.ts';

const TARGET = new URL('../src/weights/weights.ts', import.meta.url);

const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
if (values.corpus === undefined) {
  console.error('usage: npm run train -- --corpus DIR');
  process.exit(2);
}
const started = performance.now();
const { tables } = fitModels(values.corpus, (what) => {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.error(`${seconds} s: ${what}`);
});
const file = writeModelFile(tables);
const packed = gzipSync(file, { level: 9 });
writeFileSync(TARGET, weightsModule(packed));
for (const table of tables)
  console.log(table.name, 'rows' in table ? table.rows.keys.length : table.numbers.length);
console.log(`${packed.length} bytes packed, ${file.length} unpacked`);
