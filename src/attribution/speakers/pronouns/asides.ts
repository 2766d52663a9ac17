import { isAnyOf, type Span, type Token } from '../../../language/index.ts';
import { STARTS_ASIDE } from '../../lexicons/clause-words.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/documents.ts';

/** How many words stand between a subject and its verb, between commas. */
const LONGEST = 14;

const isVerbal = (token: Token | undefined): boolean =>
  isAnyOf(token?.tag, 'verb', 'auxiliary', 'adverb');

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
  return isAside && isVerbal(verb) ? [mark.start, last.end] : null;
};

/** How many words tell of somebody between a name and its verb. */
const LONGEST_OF_PERSON = 20;

/** Whether a name that ends before a token is the subject of a verb right there, or behind an aside: `Ann Lee, who dives, was`. */
export const isBeforeVerb = (tokens: readonly Token[], at: number): boolean => {
  const [mark, opening] = [tokens[at], tokens[at + 1]];
  if (isAnyOf(mark?.tag, 'verb', 'auxiliary')) return true;
  if (mark?.text !== ',' || opening === undefined || !STARTS_ASIDE.test(opening.lower))
    return false;
  const close = tokens
    .slice(at + 1, at + LONGEST_OF_PERSON)
    .findIndex(({ text, sentence }) => text === ',' || sentence !== mark.sentence);
  const verb = tokens[at + 2 + close];
  return close > 0 && verb?.sentence === mark.sentence && isAnyOf(verb.tag, 'verb', 'auxiliary');
};
