import { type Token, tokenAt } from '../../../language/index.ts';
import { nameEnd, nameFrom, nameStart } from '../../kinds/tokens.ts';
import type { Context } from '../context.ts';

/** How many words back a body is looked for. */
const REACH = 400;
/** How many words may stand between a name's comma and the noun for it: `Fimea, the medicines agency`. */
const LONGEST = 6;

/** Where the name starts whose comma and article stand before a noun; or null. */
const nameBefore = (tokens: readonly Token[], noun: number): number | null => {
  let article = noun - 1;
  while (article > noun - LONGEST && !/^(?:the|an?|its)$/.test(tokens[article]?.lower ?? ''))
    article -= 1;
  if (tokens[article - 1]?.text !== ',') return null;
  const first = nameStart(tokens, article - 1);
  return first < article - 1 ? first : null;
};

/** The last name before a place that stands beside one of its words. */
const lastBeside = (
  { parsed }: Context,
  start: number,
  nameAt: (at: number) => string | null,
): string | null => {
  const from = tokenAt(parsed, start) - 1;
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    const name = nameAt(at);
    if (name !== null) return name;
  }
  return null;
};

/**
 * The name beside a noun for what it is, the last one before a place: `store operator Corvane`, `her agency, Corvane`,
 * `Corvane, the Lagos start-up`; or null.
 *
 * @param isNoun told a word in lower case.
 */
export const namedBeside = (
  context: Context,
  start: number,
  isNoun: (word: string) => boolean,
): string | null => {
  const { text, tokens } = context.parsed;
  return lastBeside(context, start, (at) => {
    if (!isNoun(tokens[at]?.lower ?? '')) return null;
    const behind = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    return nameFrom(text, tokens, nameBefore(tokens, at) ?? behind);
  });
};

/** How far ahead a body is looked for that goes without a name so far, in words. */
const AHEAD = 150;

/** The name between commas behind a noun in particular: `The group, Corvane Watch, formed in May`; or null. */
const namedByComma = ({ parsed }: Context, at: number, noun: string): string | null => {
  const { text, tokens } = parsed;
  if (tokens[at]?.lower !== noun || tokens[at - 1]?.lower !== 'the') return null;
  if (tokens[at + 1]?.text !== ',') return null;
  const end = nameEnd(tokens, at + 2);
  return /^[,.]$/.test(tokens[end]?.text ?? '') ? nameFrom(text, tokens, at + 2) : null;
};

/** The name that a noun is given, the last one before a place: `The group, Corvane Watch,`; or null. */
export const nameTold = (context: Context, start: number, noun: string): string | null =>
  lastBeside(context, start, (at) => namedByComma(context, at, noun));

/** The name that a noun is given right after a place; or null. */
export const nameToCome = (context: Context, end: number, noun: string): string | null => {
  const { parsed } = context;
  const from = tokenAt(parsed, end);
  for (let at = from; at < Math.min(parsed.tokens.length, from + AHEAD); at++) {
    const name = namedByComma(context, at, noun);
    if (name !== null) return name;
  }
  return null;
};
