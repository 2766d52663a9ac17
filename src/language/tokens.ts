import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import type { Token } from './parsed-text.ts';
import { type Word, wordIn } from './word.ts';

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

/** What most characters of a text are to its tokens, in bits. */
const KIND = { letter: 1, endsWord: 2, isAlone: 4, isBlank: 8 } as const;

/** The characters of each kind. No token goes on over one that ends a word; the full stop ends one before white space. */
const OF_KIND: readonly (readonly [marks: string, kind: number])[] = [
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', KIND.letter],
  [' \n', KIND.endsWord | KIND.isBlank],
  [',;!?")', KIND.endsWord | KIND.isAlone],
  ['(:“”', KIND.isAlone],
];

const KINDS = new Uint8Array(2 ** 16);
for (const [marks, kind] of OF_KIND) for (const mark of marks) KINDS[mark.charCodeAt(0)] = kind;

/** The kind of the character at an offset; 0 for any that needs a pattern, and behind the last. */
const kindAt = (text: string, offset: number): number =>
  offset < text.length ? (KINDS[text.charCodeAt(offset)] ?? 0) : 0;

const STOP = 0x2e;

/**
 * Where a plain word ends that starts at `start`: nothing but letters of English, and behind them what ends any token.
 * -1 where it is not as plain as that; most words are, and need no pattern.
 */
const endOfPlainWord = (text: string, start: number): number => {
  let end = start + 1;
  while (kindAt(text, end) === KIND.letter) end += 1;
  if ((kindAt(text, end) & KIND.endsWord) !== 0) return end;
  return text.charCodeAt(end) === STOP && /\s/.test(text[end + 1] ?? '') ? end : -1;
};

/** Where the token ends that starts at `start`; `start` itself where white space stands there. */
const endOfToken = (text: string, start: number): number => {
  const kind = kindAt(text, start);
  if ((kind & KIND.isBlank) !== 0) return start;
  if ((kind & KIND.isAlone) !== 0) return start + 1;
  const end = kind === KIND.letter ? endOfPlainWord(text, start) : -1;
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
    const word = wordIn(text, start, end);
    const cut = word.clitic;
    if (cut < word.text.length) {
      tokens.push(tokenAt(start, wordIn(text, start, start + cut)));
      tokens.push(tokenAt(start + cut, wordIn(text, start + cut, end)));
      start = end;
    } else {
      const stopped = takesStop(word.text, text, end);
      tokens.push(tokenAt(start, stopped ? wordIn(text, start, end + 1) : word));
      start = stopped ? end + 1 : end;
    }
  }
  return tokens;
};
