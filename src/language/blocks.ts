import { BEFORE_NAMES, SENTENCE_OPENERS } from './lexicon/abbreviations.ts';
import type { TokenRange } from './parsed-text.ts';
import type { RawToken } from './tokens.ts';

const rangeOf = (tokens: readonly RawToken[], first: number, last: number): TokenRange => ({
  first,
  last,
  span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
});

/** Cuts tokens into runs: a new one starts wherever `startsNew` says so of the token at an index. */
const runs = (tokens: readonly RawToken[], startsNew: (index: number) => boolean): TokenRange[] => {
  const found: TokenRange[] = [];
  let first = 0;
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && !startsNew(index)) continue;
    if (first < index) found.push(rangeOf(tokens, first, index));
    first = index;
  }
  return found;
};

/** Whether a line break stands between a token and the one before. */
const startsLine = (text: string, tokens: readonly RawToken[], index: number): boolean => {
  const before = tokens[index - 1]?.end ?? 0;
  const start = tokens[index]?.start ?? before;
  if (start === before || (start === before + 1 && text[before] === ' ')) return false;
  return /[\n\r\u2028\u2029]/u.test(text.slice(before, start));
};

/** The blocks of a text: a line break, alone or doubled, ends one. */
export const findParagraphs = (text: string, tokens: readonly RawToken[]): TokenRange[] =>
  runs(tokens, (index) => startsLine(text, tokens, index));

const TERMINATOR = /^(?:[.!?…。]|\.{2,})$/u;
const CLOSER = /^(?:["'”’»›)\]]|'')$/u;

const isCloser = ({ text, word }: RawToken): boolean => !word.hasLetter && CLOSER.test(text);

/** Whether a token that ends in an abbreviation's stop ends its sentence too, judged by what follows. */
const abbreviationEnds = (token: RawToken, next: RawToken): boolean =>
  token.text.endsWith('.') &&
  /\p{L}\.$/u.test(token.text) &&
  !BEFORE_NAMES.has(token.lower.slice(0, -1)) &&
  /^\p{Lu}/u.test(next.text) &&
  SENTENCE_OPENERS.has(next.lower);

/** `… wrote on X. Aid groups say …`: a network's name, and no initial. */
const isNetwork = (tokens: readonly RawToken[], index: number): boolean =>
  tokens[index]?.text === 'X.' && /^(?:on|via|to)$/.test(tokens[index - 1]?.lower ?? '');

/** Whether the token at `index` starts a sentence within its paragraph. */
const startsSentence = (tokens: readonly RawToken[], index: number): boolean => {
  const next = tokens[index];
  let before = index - 1;
  let last = tokens[before];
  if (next === undefined || last === undefined || last.end === next.start) return false;
  while (last !== undefined && isCloser(last) && before > index - 4) {
    before -= 1;
    last = tokens[before];
  }
  if (last === undefined || next.word.startsSmall) return false;
  if (!last.word.hasLetter) return TERMINATOR.test(last.text);
  return isNetwork(tokens, before) || abbreviationEnds(last, next);
};

/** The sentences of a text; none crosses a paragraph. */
export const findSentences = (
  tokens: readonly RawToken[],
  paragraphs: readonly TokenRange[],
): TokenRange[] => {
  const openings = new Set(paragraphs.map(({ first }) => first));
  return runs(tokens, (index) => openings.has(index) || startsSentence(tokens, index));
};
