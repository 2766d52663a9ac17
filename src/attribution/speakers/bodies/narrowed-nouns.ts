import { isAnyOf, type Token, tokenAt } from '../../../language/index.ts';
import { NARROWS_NOTHING, SOME } from '../../lexicons/kind-words.ts';
import type { Context } from '../context.ts';

/** How many words back a noun is looked for with the words that narrow it down. */
const REACH = 200;

const narrows = (token: Token | undefined): boolean =>
  isAnyOf(token?.tag, 'noun', 'adjective') &&
  /^\p{Ll}/u.test(token?.text ?? '') &&
  !SOME.has(token?.lower ?? '') &&
  !NARROWS_NOTHING.has(token?.lower ?? '');

/**
 * What `the department` takes up where no name has the word: the same noun, written small, with the words that
 * narrowed it down when it stood last, `transportation department`; or null.
 */
export const narrowedBefore = ({ parsed }: Context, start: number, noun: string): string | null => {
  const { text, tokens } = parsed;
  const from = tokenAt(parsed, start) - 1;
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    if (tokens[at]?.lower !== noun) continue;
    let first = at;
    while (narrows(tokens[first - 1])) first -= 1;
    if (first < at) return text.slice(tokens[first]?.start, tokens[at]?.end);
  }
  return null;
};
