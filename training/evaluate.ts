/** `npm run evaluate -- --corpus DIR`: the models' figures, cross-validated and on what they have not seen. */
import { parseArgs } from 'node:util';
import { evaluate } from './evaluation/evaluate.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
if (values.corpus === undefined) {
  console.error('usage: npm run evaluate -- --corpus DIR');
  process.exit(2);
}
await evaluate(values.corpus, (line) => console.log(line));
