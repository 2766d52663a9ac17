import { ABBREVIATIONS } from './lexicon/abbreviations.ts';

/** A token before anything is known of it but its place. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const PIECE = String.raw`(?:(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+)`;
/** No alternative can match the same text in two ways, so the time is linear on any text. */
const TOKEN = new RegExp(
  [
    String.raw`https?://[^\s“”"<>()]+`,
    String.raw`\d+(?:[.,:]\d+)+(?:\p{L}+|-${PIECE}(?:-${PIECE})*)?`,
    String.raw`[@#]?${PIECE}(?:[-‑&’'.](?=[\p{L}\p{N}])${PIECE})*`,
    String.raw`\.{2,}|-{2,}|''|${'`'}{2}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const CLITIC = /(?:n['’]t|['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M))$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const CURLY = /[’ʼ]/gu;

/** A word in lower case with straight apostrophes: the form that lexicons hold. */
const lowered = (text: string): string => text.toLowerCase().replace(CURLY, "'");

const raw = (text: string, start: number): RawToken => ({
  start,
  end: start + text.length,
  text,
  lower: lowered(text),
});

/** Whether a full stop straight after `word` belongs to it: `Gov.`, `J. K.`, but not the end of `plan B.` */
const takesStop = (word: string, text: string, stop: number): boolean => {
  if (text[stop] !== '.' || text[stop + 1] === '.') return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return isAbbreviated(word, text, stop);
  return /^\p{Lu}$/u.test(word) && /^\.?[\s-]?\p{Lu}/u.test(text.slice(stop, stop + 4));
};

/** `no.`, `co.`, `ill.` and their like are words too: they are abbreviations before a number or written large. */
const isAbbreviated = (word: string, text: string, stop: number): boolean => {
  if (/^(?:no|nos|fig|vol|pp|ed|eds|al|est)$/iu.test(word))
    return /^\.\s?\d/u.test(text.slice(stop, stop + 3));
  return /^\p{Lu}/u.test(word) || /^(?:vs|v|etc|approx|dept|govt)$/u.test(word);
};

/** Cuts a clitic (`’s`, `n’t`) off a word, once. */
const withoutClitic = (word: string): number => {
  if (word.length < 3 || !WORD_START.test(word)) return word.length;
  const clitic = CLITIC.exec(word);
  return clitic !== null && clitic.index > 0 ? clitic.index : word.length;
};

/**
 * The tokens of a text, in order: together they cover everything but white space. Clitics stand alone,
 * abbreviations keep their stop, hyphenated words stay whole, and a lone surrogate is a token like any other.
 */
export const tokenise = (text: string): RawToken[] => {
  const tokens: RawToken[] = [];
  let covered = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    if (start < covered) continue;
    const word = match[0];
    const cut = withoutClitic(word);
    const end = start + word.length;
    const stopped =
      cut === word.length && takesStop(word, text, end) ? `${word}.` : word.slice(0, cut);
    tokens.push(raw(stopped, start));
    if (cut < word.length) tokens.push(raw(word.slice(cut), start + cut));
    covered = Math.max(end, start + stopped.length);
  }
  return tokens;
};
