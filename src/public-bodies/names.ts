import { phraseList } from '../word-lists.ts';
import { ALSO_PRIVATE } from './lexicon/also-private.ts';
import { BODY_ROWS } from './rows.ts';

/** Letters that are fewer are those of many. */
const FEWEST_LETTERS = 4;
/** What is longer is a word, and no letters. */
const MOST_LETTERS = 5;

const isLetters = (name: string): boolean => !name.includes(' ') && name.length <= MOST_LETTERS;

const NAMES: readonly string[] = BODY_ROWS.flatMap(({ names }) =>
  phraseList(names)
    .filter((name) => !ALSO_PRIVATE.has(name))
    .map((name) => name.replaceAll("'", '’')),
);

/** The names by which a public body is known wherever they stand, in lower case and with typographic apostrophes. */
export const TELLING_NAMES: readonly string[] = NAMES.filter((name) => !isLetters(name));

/** The letters that public bodies go by, in lower case: words and names as well, where they are not written in capitals. */
export const TELLING_LETTERS: readonly string[] = NAMES.filter(
  (name) => isLetters(name) && name.length >= FEWEST_LETTERS,
);
