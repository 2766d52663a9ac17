/** `npm run evaluate -- --corpus DIR`: the models' figures, cross-validated and on what they have not seen. */
import { runCommand } from '../tools/command/run-command.ts';
import { corpusFolder, EVALUATION_FILES } from './corpus/folder.ts';
import { evaluate } from './evaluation/evaluate.ts';

await runCommand(async () => {
  const corpus = corpusFolder(process.argv.slice(2), 'evaluate', EVALUATION_FILES);
  await evaluate(corpus, (line) => console.log(line));
});
