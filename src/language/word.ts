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

/** Longer words are not kept, and no more than so many: a hostile text must not fill the memory. */
const LONGEST_KEPT = 24;
const MOST_KEPT = 20_000;

const known = new Map<string, Word>();

/** A string of its own: a piece of a text keeps all of the text in memory. */
const copied = (text: string): string =>
  String.fromCharCode(...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));

/**
 * A word as it is known. For a common word it is the same object each time, so that nothing about it is worked out
 * twice, and lexicons need not hash its letters again.
 */
export const wordOf = (text: string): Word => {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (text.length > LONGEST_KEPT) return read(text);
  if (known.size >= MOST_KEPT) known.clear();
  const word = read(copied(text));
  known.set(word.text, word);
  return word;
};
