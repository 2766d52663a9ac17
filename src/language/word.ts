import { hashStretch } from '../model/index.ts';
import { type WordForm, wordForm } from './tagging/word-forms.ts';
import { classesOf, type WordClasses } from './word-classes.ts';

/** A word or mark, and what is known of it wherever it stands. */
export interface Word {
  readonly text: string;
  /** In lower case, with typographic apostrophes made straight: the form that lexicons hold. */
  readonly lower: string;
  readonly form: WordForm;
  readonly classes: WordClasses;
  readonly hasLetter: boolean;
  readonly startsSmall: boolean;
  readonly startsWithDigit: boolean;
  /** Whether it has a capital at its start, behind a sign (`@Ann`) or behind a hyphen (`pro-Roman`). */
  readonly isCapitalised: boolean;
  /** Where a clitic starts (`’s`, `n’t`); the word's length where it has none. */
  readonly clitic: number;
}

const CURLY = /[’ʼ]/gu;
const HAS_LETTER = /\p{L}/u;
const STARTS_SMALL = /^\p{Ll}/u;
const STARTS_WITH_DIGIT = /^\d/;
const CAPITALISED = /^[@#]?\p{Lu}|-\p{Lu}/u;
const CLITIC = /(?:n['’]t|['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M))$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

const cliticIn = (text: string): number => {
  if (text.length < 3 || !WORD_START.test(text)) return text.length;
  const clitic = CLITIC.exec(text);
  return clitic !== null && clitic.index > 0 ? clitic.index : text.length;
};

const read = (text: string): Word => {
  const lower = text.toLowerCase().replace(CURLY, "'");
  return {
    text,
    lower,
    form: wordForm(text),
    classes: classesOf(lower),
    hasLetter: HAS_LETTER.test(text),
    startsSmall: STARTS_SMALL.test(text),
    startsWithDigit: STARTS_WITH_DIGIT.test(text),
    isCapitalised: CAPITALISED.test(text),
    clitic: cliticIn(text),
  };
};

/** Longer words are not kept. */
const LONGEST_KEPT = 24;
/** Places for words that are kept: many more than the words of many texts, and no hostile text fills the memory. */
const PLACES = 2 ** 15;
/** A word may be in so many places; once these are taken, it takes the first. */
const PLACES_OF_A_WORD = 4;

const kept = new Array<Word | undefined>(PLACES).fill(undefined);

/** A string of its own: a piece of a text keeps all of the text in memory. */
const copied = (text: string, start: number, end: number): string =>
  String.fromCharCode(
    ...Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at)),
  );

/**
 * The word that stands in a text from `start` to `end`, as it is known. For a common word it is the same object each
 * time, so that nothing about it is worked out twice. It is found by its letters where they stand: cut out first, they
 * would have to be copied, and hashed by slower code.
 */
export const wordIn = (text: string, start: number, end: number): Word => {
  const length = end - start;
  if (length > LONGEST_KEPT) return read(text.slice(start, end));
  const hash = hashStretch(text, start, end);
  const first = hash ^ (hash >>> 16);
  for (let at = first; at < first + PLACES_OF_A_WORD; at++) {
    const word = kept[at & (PLACES - 1)];
    if (word === undefined) return keep(at, read(copied(text, start, end)));
    if (word.text.length === length && text.startsWith(word.text, start)) return word;
  }
  return keep(first, read(copied(text, start, end)));
};

const keep = (place: number, word: Word): Word => {
  kept[place & (PLACES - 1)] = word;
  return word;
};
