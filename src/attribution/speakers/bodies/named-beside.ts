import { type Token, tokenAt } from '../../../language/index.ts';
import { nameEnd, nameStart } from '../../kinds/tokens.ts';
import type { Context } from '../context.ts';

/** How many words back a body is looked for. */
const REACH = 400;
/** How many words may stand between a name's comma and the noun for it: `Fimea, the medicines agency`. */
const LONGEST = 6;

/** The name that starts at a token, as the text has it; or null. */
const nameFrom = (text: string, tokens: readonly Token[], first: number): string | null => {
  const end = nameEnd(tokens, first);
  return end > first ? text.slice(tokens[first]?.start, tokens[end - 1]?.end) : null;
};

/** Where the name starts whose comma and article stand before a noun; or null. */
const nameBefore = (tokens: readonly Token[], noun: number): number | null => {
  let article = noun - 1;
  while (article > noun - LONGEST && !/^(?:the|an?|its)$/.test(tokens[article]?.lower ?? ''))
    article -= 1;
  if (tokens[article - 1]?.text !== ',') return null;
  const first = nameStart(tokens, article - 1);
  return first < article - 1 ? first : null;
};

/**
 * The name beside a noun for what it is, the last one before a place: `store operator Corvane`, `her agency, Corvane`,
 * `Corvane, the Lagos start-up`; or null.
 *
 * @param isNoun told a word in lower case.
 */
export const namedBeside = (
  { parsed }: Context,
  start: number,
  isNoun: (word: string) => boolean,
): string | null => {
  const { text, tokens } = parsed;
  const from = tokenAt(parsed, start) - 1;
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    if (!isNoun(tokens[at]?.lower ?? '')) continue;
    const behind = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const name = nameFrom(text, tokens, nameBefore(tokens, at) ?? behind);
    if (name !== null) return name;
  }
  return null;
};
