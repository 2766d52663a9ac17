import type { Attribution } from '../analyse.ts';
import { saidIn } from './said.ts';
import type { Statement } from './types.ts';
import { wordsOf } from './wording.ts';

/** @param index the attribution's place in the analysis. */
export function describeStatement(
  text: string,
  attribution: Attribution,
  index: number,
): Statement {
  const { quotation, content, channel, through } = attribution;
  return {
    index,
    quotation,
    said: wordsOf(text, saidIn(text, attribution)),
    content: wordsOf(text, content),
    channel: wordsOf(text, channel),
    through: wordsOf(text, through),
  };
}
