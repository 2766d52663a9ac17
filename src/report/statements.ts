import type { Attribution } from '../analyse.ts';
import type { Statement } from './types.ts';
import { wordsOf } from './wording.ts';

/** @param index the attribution's place in the analysis. */
export function describeStatement(
  text: string,
  { quotation, cue, content, channel, through }: Attribution,
  index: number,
): Statement {
  return {
    index,
    quotation,
    cue: wordsOf(text, cue),
    content: wordsOf(text, content),
    channel: wordsOf(text, channel),
    through: wordsOf(text, through),
  };
}
