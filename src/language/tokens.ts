import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import type { Token } from './parsed-text.ts';
import { type Word, wordOf } from './word.ts';

/** A token whose tag and whereabouts are still to be filled in: one object from first to last, which is quickest. */
export type TokenDraft = { -readonly [Key in keyof Token]: Token[Key] };

/** A token as long as nothing is known of it but its place. */
export type RawToken = Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'word'>;

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

const tokenAt = (start: number, word: Word): TokenDraft => ({
  start,
  end: start + word.text.length,
  text: word.text,
  lower: word.lower,
  word,
  tag: 'punctuation',
  sentence: 0,
  paragraph: 0,
  quotation: -1,
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

/**
 * The tokens of a text, in order: together they cover everything but white space. Clitics stand alone,
 * abbreviations keep their stop, hyphenated words stay whole, and a lone surrogate is a token like any other.
 */
export const tokenise = (text: string): TokenDraft[] => {
  const tokens: TokenDraft[] = [];
  let covered = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    if (start < covered) continue;
    const word = wordOf(match[0]);
    const cut = word.clitic;
    covered = start + word.text.length;
    if (cut < word.text.length) {
      tokens.push(tokenAt(start, wordOf(word.text.slice(0, cut))));
      tokens.push(tokenAt(start + cut, wordOf(word.text.slice(cut))));
    } else if (takesStop(word.text, text, covered)) {
      tokens.push(tokenAt(start, wordOf(`${word.text}.`)));
      covered += 1;
    } else tokens.push(tokenAt(start, word));
  }
  return tokens;
};
