import type { Token } from '../../language/index.ts';
import { onceAText } from './once-a-text.ts';

/** Where each sentence of a text starts. */
const sentenceStarts = onceAText((tokens) => {
  const starts: number[] = [];
  for (const [index, { sentence }] of tokens.entries()) starts[sentence] ??= index;
  return starts;
});

/** Where the sentence starts that holds a token, or one so many before it; the first where there are fewer. */
export const sentenceStart = (tokens: readonly Token[], at: number, before = 0): number => {
  const sentence = tokens[at]?.sentence ?? 0;
  return sentenceStarts(tokens)[Math.max(0, sentence - before)] ?? at;
};
