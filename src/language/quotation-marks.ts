import type { TokenRange } from './parsed-text.ts';
import type { RawToken } from './tokens.ts';

/** Marks that only ever open, with their family; `“` also closes where a `„` is open. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['“', 'double'],
  ['``', 'latex'],
  ['„', 'low'],
  ['‟', 'double'],
  ['«', 'guillemets'],
  ['‹', 'single guillemets'],
  ['「', 'corner'],
]);

/** The families that a closing mark can close, the likelier first. */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['”', ['double', 'low', 'straight']],
  ['“', ['low']],
  ["''", ['latex', 'double']],
  ['"', ['straight', 'low', 'double', 'latex']],
  ['»', ['guillemets']],
  ['«', ['inward guillemets']],
  ['›', ['single guillemets']],
  ['」', ['corner']],
  ['’', ['single', 'straight single']],
  ["'", ['straight single', 'single']],
]);

const SPACE_OR_BRACKET = /^[\s([{—–“"‘'-]?$/u;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]$/u;
/** Words that English writes with an apostrophe in front: no quotation starts there. */
const ELISIONS = /^(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)$/iu;

const charBefore = (text: string, token: RawToken): string => text[token.start - 1] ?? '';
const charAfter = (text: string, token: RawToken): string => text[token.end] ?? '';

/** Whether the mark hugs what follows and not what is before: the shape of an opening mark. */
const leansRight = (text: string, token: RawToken): boolean =>
  SPACE_OR_BRACKET.test(charBefore(text, token)) && /^\S/u.test(charAfter(text, token));

/** An apostrophe after `s` may be a possessive; it closes a quotation only where no word goes on after it. */
const isPossessive = (text: string, tokens: readonly RawToken[], index: number): boolean => {
  const [before, mark, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || mark === undefined || next === undefined) return false;
  if (before.end !== mark.start || !before.lower.endsWith('s')) return false;
  return (
    next.start === mark.end + 1 &&
    text[mark.end] === ' ' &&
    LETTER_OR_NUMBER.test(next.text[0] ?? '') &&
    /^\p{Ll}/u.test(next.text)
  );
};

/**
 * The family of an open passage that the token closes, or null.
 * @param isOpen whether a passage of a family is open here.
 */
export const closingMark = (
  text: string,
  tokens: readonly RawToken[],
  index: number,
  isOpen: (family: string) => boolean,
): string | null => {
  const token = tokens[index];
  const families = token && CLOSING.get(token.text);
  if (token === undefined || families === undefined) return null;
  const family = families.find(isOpen);
  if (family === undefined) return null;
  if (token.text === '"') return family === 'straight' || !leansRight(text, token) ? family : null;
  if (token.text !== '’' && token.text !== "'") return family;
  if (LETTER_OR_NUMBER.test(charAfter(text, token)) || leansRight(text, token)) return null;
  return isPossessive(text, tokens, index) && hasLaterClose(tokens, index) ? null : family;
};

/** How far ahead a single closing mark is looked for: longer than any sentence, yet a fixed cost. */
const LOOK_AHEAD = 120;

/** Whether another single mark that could close stands within reach. */
const hasLaterClose = (tokens: readonly RawToken[], index: number): boolean => {
  for (let at = index + 1; at < Math.min(tokens.length, index + LOOK_AHEAD); at++) {
    const mark = tokens[at]?.text;
    if (mark === '‘') return false;
    if (mark === '’' || mark === "'") return true;
  }
  return false;
};

/** The family of the passage that the token opens, or null where it opens none. */
export const openingFamily = (
  text: string,
  tokens: readonly RawToken[],
  index: number,
  paragraph: TokenRange,
): string | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  const certain = OPENING.get(token.text);
  if (certain !== undefined) return certain;
  if (token.text === '»') return leansRight(text, token) ? 'inward guillemets' : null;
  if (token.text === '"') return leansRight(text, token) ? 'straight' : null;
  if (token.text !== '‘' && token.text !== "'") return null;
  const next = tokens[index + 1];
  const elided = next === undefined || ELISIONS.test(next.text);
  if (elided || index + 1 >= paragraph.last || !leansRight(text, token)) return null;
  if (token.text === '‘') return 'single';
  return hasLaterClose(tokens, index) ? 'straight single' : null;
};
