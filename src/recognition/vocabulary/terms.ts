/** The terms of a text: its words, and the marks that tell a question, a call or a price. */

/** Han and Kana write no spaces: each character is a term. */
const CHARACTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const LETTERS = `(?:(?!${CHARACTER})[\\p{L}\\p{M}])+`;
const WORD = `${LETTERS}(?:'${LETTERS})*`;
const OTHERS = '\\d+(?:[.,]\\d+)*|[$€£¥₹%?!]';
const TERM = new RegExp(`${CHARACTER}|${WORD}|${OTHERS}`, 'gu');
/** The same for a text without such characters: nearly every one, and told more quickly. */
const TERM_OF_LETTERS = new RegExp(`[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*|${OTHERS}`, 'gu');
/** Where these scripts begin. */
const BEYOND = /[\u2e80-\uffff]/;

const LAST_FIGURE = '9'.charCodeAt(0);
const FIRST_FIGURE = '0'.charCodeAt(0);

/** Stands before the first term of a line, and after the last. */
export const EDGE = '^';
/** In the place of any figure: which one says little. */
const ANY_FIGURE = '0';

/** The terms of a text in order, in lower case. */
export function termsOf(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const terms = plain.match(BEYOND.test(plain) ? TERM : TERM_OF_LETTERS) ?? [];
  for (let at = 0; at < terms.length; at += 1) {
    const first = terms[at]?.charCodeAt(0) ?? 0;
    if (first >= FIRST_FIGURE && first <= LAST_FIGURE) terms[at] = ANY_FIGURE;
  }
  return terms;
}

/** A pair of terms that follow each other, as weights are kept of it; no term has a space. */
function pairOf(term: string, next: string): string {
  return `${term} ${next}`;
}

/** What is told of a line: its terms and pairs of them, each once. */
export function keysOf(text: string): Set<string> {
  const terms = termsOf(text);
  if (terms.length === 0) return new Set();
  const after = [...terms, EDGE];
  return new Set([
    ...terms,
    ...[EDGE, ...terms].map((term, at) => pairOf(term, after[at] ?? EDGE)),
  ]);
}
