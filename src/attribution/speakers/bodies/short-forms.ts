import { onceAWord, type ParsedText } from '../../../language/index.ts';
import { WELL_KNOWN } from '../../lexicons/also-called.ts';
import { SMALL_IN_NAMES } from '../../lexicons/kind-words.ts';
import type { NamedBody } from './named-bodies.ts';

/** The letter that a word adds to the short form of a name, if it adds one. */
const initialOf = onceAWord((word) =>
  !SMALL_IN_NAMES.has(word) && /^\p{L}/u.test(word) ? word.slice(0, 1).toUpperCase() : '',
);

/** The letters that words start with, small words left out. */
const initialsOf = (words: readonly string[]): string => {
  let initials = '';
  for (const word of words) initials += initialOf(word);
  return initials;
};

/** The same with `of` and `for` counted: `UDOT`. */
const allInitialsOf = (words: readonly string[]): string =>
  words
    .map((word) => (/^(?:of|for)$/.test(word) ? word.slice(0, 1).toUpperCase() : initialOf(word)))
    .join('');

/** How far before its bracket a name may start, in UTF-16 units. */
const LOOK_BACK = 160;

/** How many of the last letters are the beginning of a word. */
const longestSuffix = (letters: string, word: string): number => {
  if (letters.endsWith(word[0] ?? ' ')) return 1;
  for (let length = Math.min(letters.length, word.length); length > 1; length--)
    if (word.startsWith(letters.slice(-length))) return length;
  return 0;
};

/** The words right before a bracket whose first letters are those in it, from the word that starts the first. */
const spelt = (before: string, short: string): string | null => {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'&.-]*/gu)];
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= Math.max(0, words.length - 2 * letters.length - 2); at--) {
    const word = words[at];
    const [text, index] = [word?.[0].toLowerCase() ?? '', word?.index ?? 0];
    // `Air and Marine Operations (AMO)`: no name starts with a small word.
    const mayCount = text[0] === letters[letter] && (letter > 0 || word?.[0] !== text);
    if (SMALL_IN_NAMES.has(text) && !mayCount) continue;
    // `Fedpol` for Federal Police: a word may give more than its first letter.
    const given = longestSuffix(letters.slice(0, letter + 1), text);
    if (given === 0) return null;
    letter -= given;
    if (letter < 0) return before.slice(index).trim();
  }
  return null;
};

const BRACKET = /\s\((?:the\s)?([\p{Lu}][\p{L}\p{N}.&-]{1,9})\)/gu;

/** `World Food Programme (WFP)`: short forms that the text explains. */
const explained = ({ text }: ParsedText): [string, string][] =>
  [...text.matchAll(BRACKET)].flatMap((match): [string, string][] => {
    const short = match[1] ?? '';
    const name = spelt(text.slice(Math.max(0, match.index - LOOK_BACK), match.index), short);
    return name === null ? [] : [[short, name]];
  });

/** A short form of fewer letters may be anybody's initials. */
const FEWEST_OF_BODY = 3;

/** The names, in lower case, whose short form stands behind them: `Jan Moe Dal (JMD)` is nobody, whatever Jan is. */
export const abbreviatedNames = (parsed: ParsedText): ReadonlySet<string> =>
  new Set(
    explained(parsed)
      .filter(([short]) => short.length >= FEWEST_OF_BODY)
      .map(([, name]) => name.toLowerCase()),
  );

/**
 * Names by their short form: the one in brackets behind the name, else the initials of its words, or of its
 * words without the first or the last ones (`CDC` for `Chinese Center for Disease Control and Prevention`).
 */
export const shortForms = (
  parsed: ParsedText,
  bodies: readonly NamedBody[],
): Map<string, string> => {
  const forms = new Map<string, string>();
  const add = (short: string, name: string) => {
    if (short.length > 1 && !forms.has(short)) forms.set(short, name);
  };
  const long = bodies.flatMap(({ name, words }) =>
    words.length > 1 ? [{ name, words, initials: initialsOf(words) }] : [],
  );
  for (const { name, initials } of long) add(initials, name);
  // `Utah Department of Transportation` for `UDOT`
  for (const { name, words } of long) add(allInitialsOf(words), name);
  for (const { name, words, initials } of long) {
    if (words.length < 4) continue;
    for (const part of [initials.slice(1), initials.slice(0, -1), initials.slice(1, -1)])
      if (part.length > 2) add(part, name);
  }
  for (const [short, name] of explained(parsed)) forms.set(short, name);
  return forms;
};

/** The name that a short form stands for in a text, or null. */
export const spellOut = (forms: ReadonlyMap<string, string>, short: string): string | null => {
  const plain = short.replace(/^the\s+/iu, '');
  return forms.get(plain) ?? forms.get(plain.toUpperCase()) ?? WELL_KNOWN.get(plain) ?? null;
};
