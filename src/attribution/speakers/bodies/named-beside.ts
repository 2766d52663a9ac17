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

/** How far ahead a body is looked for that goes without a name so far, in words. */
const AHEAD = 150;

/** The name that stands between commas behind a noun in particular: `The group, Corvane Watch, formed in May`; or null. */
const namedByComma = (text: string, tokens: readonly Token[], noun: number): string | null => {
  if (tokens[noun + 1]?.text !== ',' || tokens[noun - 1]?.lower !== 'the') return null;
  const end = nameEnd(tokens, noun + 2);
  return /^[,.]$/.test(tokens[end]?.text ?? '') ? nameFrom(text, tokens, noun + 2) : null;
};

/** The name that a noun is given, the last one before a place: `The group, Corvane Watch,`; or null. */
export const nameTold = ({ parsed }: Context, start: number, noun: string): string | null => {
  const { text, tokens } = parsed;
  const from = tokenAt(parsed, start) - 1;
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    const name = tokens[at]?.lower === noun ? namedByComma(text, tokens, at) : null;
    if (name !== null) return name;
  }
  return null;
};

/** The name that a noun is given right after a place; or null. */
export const nameToCome = ({ parsed }: Context, end: number, noun: string): string | null => {
  const { text, tokens } = parsed;
  const from = tokenAt(parsed, end);
  for (let at = from; at < Math.min(tokens.length, from + AHEAD); at++) {
    const name = tokens[at]?.lower === noun ? namedByComma(text, tokens, at) : null;
    if (name !== null) return name;
  }
  return null;
};
