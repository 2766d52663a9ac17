import { isAnyOf, type Span, type Token } from '../../../language/index.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/documents.ts';

/** How many words stand between a subject and its verb, between commas. */
const LONGEST = 14;

/**
 * What stands between commas behind a text that is a sentence's subject, from its first comma to its last: `, seen by the
 * Courant,` of `The draft, seen by the Courant, would`; or null.
 *
 * @param first the sentence's first token.
 * @param comma the token behind what may be the text.
 */
export const asideBehindText = (
  tokens: readonly Token[],
  first: number,
  comma: number,
): Span | null => {
  const [noun, mark, opening] = [tokens[comma - 1], tokens[comma], tokens[comma + 1]];
  if (mark?.text !== ',' || tokens[first]?.tag !== 'determiner') return null;
  if (noun?.tag === 'properNoun' || !DOCUMENT_NOUNS.has(noun?.lower ?? '')) return null;
  const close = tokens.slice(comma + 1, comma + LONGEST).findIndex(({ text }) => text === ',');
  const [last, verb] = [tokens[comma + 1 + close], tokens[comma + 2 + close]];
  if (close < 1 || last === undefined || verb?.sentence !== mark.sentence) return null;
  const isAside = isAnyOf(opening?.tag, 'verb', 'adverb', 'preposition', 'pronoun', 'determiner');
  return isAside && isAnyOf(verb.tag, 'verb', 'auxiliary', 'adverb')
    ? [mark.start, last.end]
    : null;
};
