import { hashText } from '../../model/index.ts';

/** What a word looks like, whatever stands around it; hashes of 32 bits and small codes. */
export interface WordForm {
  /** In lower case, digits as 0, typographic marks made plain. */
  readonly word: number;
  /** Without the common inflections. */
  readonly stem: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Which mark of punctuation it is, 0 for a word. */
  readonly mark: number;
}

/** Codes of {@link WordForm.shape}. */
export const SHAPE = {
  small: 0,
  capitalised: 1,
  capitals: 2,
  letter: 3,
  number: 4,
  punctuation: 5,
  mixed: 6,
  before: 7,
  after: 8,
} as const;

/** Codes of {@link WordForm.mark}. */
export const MARK = {
  none: 0,
  quotation: 1,
  comma: 2,
  stop: 3,
  colon: 4,
  dash: 5,
  opening: 6,
  closing: 7,
  semicolon: 8,
  exclaimed: 9,
  other: 10,
} as const;

const MARKS: ReadonlyMap<string, number> = new Map([
  ['"', MARK.quotation],
  [',', MARK.comma],
  ['.', MARK.stop],
  [':', MARK.colon],
  ['–', MARK.dash],
  ['(', MARK.opening],
  [')', MARK.closing],
  [';', MARK.semicolon],
  ['?', MARK.exclaimed],
  ['!', MARK.exclaimed],
]);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{N}/gu, '0')
    .replace(/[’]/gu, "'")
    .replace(/[“”«»„]|''|``/gu, '"')
    .replace(/[—–―]|-{2,}/gu, '–');

const shapeOf = (text: string): number => {
  if (/^\p{Lu}[\p{Ll}’'.-]/u.test(text)) return SHAPE.capitalised;
  if (/^\p{Lu}+$/u.test(text)) return text.length > 1 ? SHAPE.capitals : SHAPE.letter;
  if (/\p{N}/u.test(text)) return SHAPE.number;
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return SHAPE.punctuation;
  return /\p{Lu}/u.test(text) ? SHAPE.mixed : SHAPE.small;
};

/** Endings, with the length a word must have and what takes their place. */
const ENDINGS: readonly (readonly [ending: string, longer: number, cut: number])[] = [
  ['ing', 5, 3],
  ['ied', 4, 3],
  ['ies', 4, 3],
  ['ed', 4, 2],
  ['es', 4, 2],
];

/** Cuts off inflections, roughly: what matters is that the forms of a verb meet. */
const stemOf = (word: string): string => {
  const ending = ENDINGS.find(([end, longer]) => word.length > longer && word.endsWith(end));
  let stem = word;
  if (ending !== undefined) stem = stem.slice(0, -ending[2]);
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 3 && /[ey]$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 4 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
};

/** A word beyond this length is told by its beginning and its end. */
const LONGEST_READ = 64;

/** The form of a word or mark. */
export const wordForm = (text: string): WordForm => {
  const read = text.length > LONGEST_READ ? text.slice(0, 32) + text.slice(-32) : text;
  const word = plain(read);
  const shape = shapeOf(read);
  return {
    word: hashText(word),
    stem: hashText(stemOf(word)),
    suffix3: hashText(word.slice(-3)),
    suffix2: hashText(word.slice(-2)),
    prefix3: hashText(word.slice(0, 3)),
    shape,
    mark: shape === SHAPE.punctuation ? (MARKS.get(word) ?? MARK.other) : MARK.none,
  };
};

const edge = (word: number, shape: number): WordForm => ({
  word,
  stem: word,
  suffix3: word,
  suffix2: word,
  prefix3: word,
  shape,
  mark: MARK.none,
});

/** What stands before the first word, and after the last. */
export const BEFORE_ALL: WordForm = edge(1, SHAPE.before);
export const AFTER_ALL: WordForm = edge(2, SHAPE.after);
