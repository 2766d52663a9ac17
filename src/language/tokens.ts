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
  'uy',
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

const isSmallOrLarge = (code: number): boolean => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
};

/** What no token goes on over, by its code; the full stop besides, where white space follows it. */
const ENDS_WORD: ReadonlySet<number> = new Set(
  Array.from(' ,;!?")\n', (mark) => mark.charCodeAt(0)),
);
const STOP = 0x2e;

/**
 * Where a plain word ends that starts at `start`: nothing but letters of English, and behind them what ends any token.
 * -1 where it is not as plain as that; most words are, and need no pattern.
 */
const endOfPlainWord = (text: string, start: number): number => {
  let end = start;
  while (isSmallOrLarge(text.charCodeAt(end))) end += 1;
  if (end === start) return -1;
  const next = text.charCodeAt(end);
  if (ENDS_WORD.has(next)) return end;
  return next === STOP && /\s/.test(text[end + 1] ?? '') ? end : -1;
};

/** Where the token ends that starts at `start`; `start` itself where white space stands there. */
const endOfToken = (text: string, start: number): number => {
  const end = endOfPlainWord(text, start);
  if (end >= 0) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
};

/**
 * The tokens of a text, in order: together they cover everything but white space. Clitics stand alone,
 * abbreviations keep their stop, hyphenated words stay whole, and a lone surrogate is a token like any other.
 */
export const tokenise = (text: string): TokenDraft[] => {
  const tokens: TokenDraft[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfToken(text, start);
    if (end === start) {
      start += 1;
      continue;
    }
    const word = wordOf(text.slice(start, end));
    const cut = word.clitic;
    if (cut < word.text.length) {
      tokens.push(tokenAt(start, wordOf(word.text.slice(0, cut))));
      tokens.push(tokenAt(start + cut, wordOf(word.text.slice(cut))));
      start = end;
    } else {
      const stopped = takesStop(word.text, text, end);
      tokens.push(tokenAt(start, stopped ? wordOf(`${word.text}.`) : word));
      start = stopped ? end + 1 : end;
    }
  }
  return tokens;
};
