import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../../tools/command/failure.ts';

/**
 * The folder of corpora that `--corpus` names.
 *
 * @param command what was typed, for the line that tells how it is used.
 * @param needed files that must be in it, so that nothing is found missing after an hour.
 * @throws Failure in one line where no folder is named, or a file is missing.
 */
export const corpusFolder = (
  args: readonly string[],
  command: string,
  needed: readonly string[],
): string => {
  const { values } = parseArgs({ args: [...args], options: { corpus: { type: 'string' } } });
  const { corpus } = values;
  if (corpus === undefined) throw new Failure(`usage: npm run ${command} -- --corpus DIR`);
  const missing = needed.filter((file) => !existsSync(join(corpus, file)));
  if (missing.length > 0)
    throw new Failure(`--corpus ${corpus}: there is no ${missing.join(', no ')}`);
  return corpus;
};

/** What the models are fitted to. */
export const TRAINING_FILES = [
  'attribution/train.jsonl.gz',
  'attribution/corenlp-train.jsonl.gz',
  'articles/articles.jsonl.gz',
] as const;

/** What they are measured by, besides. */
export const EVALUATION_FILES = [
  ...TRAINING_FILES,
  'attribution/dev.jsonl.gz',
  'attribution/score.mjs',
  'articles/score.mjs',
] as const;
