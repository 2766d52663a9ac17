/** Where a noun phrase ends. */
import { isAnyOf, type Tag, type Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { PARTICIPLE } from '../lexicons/kind-patterns.ts';
import { OFFICE_NOUNS } from '../lexicons/person-nouns.ts';
import { BEFORE_DATE, TIME_WORDS, WEEKDAYS } from '../lexicons/times.ts';
import { isGenitive } from './genitives.ts';
import { joinsAdjectives, joinsThings } from './joints.ts';
import { isKnownNoun } from './known-nouns.ts';
import { meansPeople } from './people-nouns.ts';

const STOPS: ReadonlySet<Tag | undefined> = new Set([
  'preposition',
  'verb',
  'auxiliary',
  'conjunction',
  'pronoun',
]);
/** What a phrase's head may be tagged as. */
export const HEADS: ReadonlySet<Tag | undefined> = new Set([
  'noun',
  'properNoun',
  'number',
  'adjective',
  'determiner',
  'pronoun',
  'verb',
]);
const BEFORE_NOUN: ReadonlySet<Tag | undefined> = new Set([
  'noun',
  'properNoun',
  'adjective',
  'possessive',
  'determiner',
  'number',
]);

/** Whether a word that looks like a verb or a clause's start belongs to the phrase: `court ruling`, `the elected mayor`. */
const goesOn = (tokens: readonly Token[], index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token?.tag !== 'verb' || before === undefined) return false;
  // `Mountain guides`, `mountain guides in the valley`
  const isEnd = index === tokens.length - 1 || tokens[index + 1]?.tag === 'preposition';
  const isNoun = isKnownNoun(token.lower) || (isEnd && meansPeople(token.lower));
  if (isNoun && BEFORE_NOUN.has(before.tag)) return true;
  // `an earlier study`, whatever `earlier` looks like.
  if (isNoun && before.tag === 'adverb' && tokens[index - 2]?.tag === 'determiner') return true;
  // `a newly found letter`, `Republican elected officials`: a participle before its noun.
  const next = tokens[index + 1];
  if (next?.tag === 'noun' && /(?:ed|en|ing)$/.test(token.lower) && before.tag !== 'noun')
    return true;
  // `the shadow housing minister`
  if (/ing$/.test(token.lower) && OFFICE_NOUNS.has(next?.lower ?? '')) return true;
  return isAnyOf(before.tag, 'determiner', 'adjective') && index < tokens.length - 1;
};

/** A time behind a noun: `a poll last week`, `the statement Friday`. */
const isTimeBehind = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!isAnyOf(before?.tag, 'noun', 'properNoun') || token === undefined) return false;
  if (BEFORE_DATE.has(token.lower)) return TIME_WORDS.has(next?.lower ?? '');
  return WEEKDAYS.has(token.lower) && !HEADS.has(next?.tag);
};

/** `a cable seen by the paper`: a participle behind its noun, whatever it was taken for. */
const isSaidByWhom = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.lower === 'by' &&
  PARTICIPLE.test(tokens[index]?.lower ?? '') &&
  tokens[index - 1]?.tag !== 'determiner';

/** `a letter Ann Lee wrote`: who did it, in a clause without `that`. */
const isDoer = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (tokens[index]?.tag !== 'properNoun' || before?.tag !== 'noun') return false;
  const end = tokens.findIndex(({ tag }, at) => at > index && tag !== 'properNoun');
  return DOCUMENT_NOUNS.has(before.lower) && tokens[end]?.tag === 'verb';
};

/** Whether a noun phrase ends before a token: a preposition, a participle, a clause. */
export const isStop = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (isTimeBehind(tokens, index) || isSaidByWhom(tokens, index) || isDoer(tokens, index))
    return true;
  if (joinsAdjectives(tokens, index) || joinsThings(tokens, index)) return false;
  return (
    token !== undefined &&
    (STOPS.has(token.tag) || token.text === '(' || token.text === ',') &&
    // Whatever its tag says: `Italy’s farm lobby`.
    !isGenitive(token) &&
    !goesOn(tokens, index)
  );
};
