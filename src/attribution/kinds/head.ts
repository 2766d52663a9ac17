import { isAnyOf, type Tag, type Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { PARTICIPLE } from '../lexicons/kind-patterns.ts';
import { DEFINITE, LEADS_TO_BODY, NEARNESS, SOME } from '../lexicons/kind-words.ts';
import { OFFICE_NOUNS, SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { QUANTITIES, STANDS_BEHIND } from '../lexicons/quantities.ts';
import { BEFORE_DATE, TIME_WORDS, WEEKDAYS } from '../lexicons/times.ts';
import { isGenitive } from './genitives.ts';
import { joinsAdjectives, joinsThings } from './joints.ts';
import { isKnownNoun } from './known-nouns.ts';
import { isListedForPeople, meansPeople } from './people-nouns.ts';

/** A source phrase taken apart. */
export interface Head {
  /** Index of the head noun among the phrase's tokens. */
  readonly at: number;
  /** Index of the first token behind the noun phrase itself. */
  readonly end: number;
  readonly word: string;
  readonly isName: boolean;
  /** What follows `of`, `for`, `at` or `from` behind the head: its first token, or -1. */
  readonly body: number;
  readonly definite: boolean;
}

const STOPS: ReadonlySet<Tag | undefined> = new Set([
  'preposition',
  'verb',
  'auxiliary',
  'conjunction',
  'pronoun',
]);
const HEADS: ReadonlySet<Tag | undefined> = new Set([
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

/** How far into a phrase the `of` of a count stands. */
const COUNT_REACH = 5;

/** Where what is counted starts: behind `a number of`, `one of`. */
const countedFrom = (tokens: readonly Token[]): number => {
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  // `Corvane, one of the plaintiffs`: said of a name.
  const isBehindComma = tokens.slice(0, Math.max(0, of)).some(({ text }) => text === ',');
  const mayCount = of > 0 && of < COUNT_REACH && of < tokens.length - 1 && !isBehindComma;
  return mayCount && QUANTITIES.has(tokens[of - 1]?.lower ?? '') ? of + 1 : 0;
};

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

const isStop = (tokens: readonly Token[], index: number): boolean => {
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

const isNearness = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.lower;
  return (
    (next === 'to' || next === 'with') &&
    NEARNESS.has(tokens[index]?.lower ?? '') &&
    isAnyOf(tokens[index - 1]?.tag, 'noun', 'properNoun')
  );
};

/** Whether a word says more of the noun before it: `one person close to the inquiry`. */
const describesBehind = (tokens: readonly Token[], index: number): boolean =>
  (index > 0 && STANDS_BEHIND.has(tokens[index]?.lower ?? '')) || isNearness(tokens, index);

/** `the envoy`, `Velmora’s envoy`; `a spokesman for Velmora’s envoy` is one of several, whosever envoy it is. */
const isDefinite = (tokens: readonly Token[], head: number): boolean => {
  const first = tokens[0]?.lower ?? '';
  if (DEFINITE.has(first)) return true;
  const owner = tokens.findIndex(({ tag }) => tag === 'possessive');
  return owner >= 0 && !(owner > head && SOME.has(first));
};

/** Whether a word may be a phrase's head: a noun, whatever it looks like (`a network tally`). */
const canHead = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  if (HEADS.has(token.tag)) return true;
  const isLast = index === tokens.length - 1;
  return isLast && (isKnownNoun(token.lower) || isListedForPeople(token.lower));
};

/** `Channel 12`, `Article 370`: a number behind what it numbers. */
const isNumberOf = (tokens: readonly Token[], index: number, from: number): boolean =>
  index > from &&
  tokens[index]?.tag === 'number' &&
  isAnyOf(tokens[index - 1]?.tag, 'noun', 'properNoun');

/** `A Department of Water and Forests spokesperson`: who speaks, behind a body’s name with joints in it. */
const isSpokenForByName = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  if (last?.word.startsSmall !== true || !SPEAKS_FOR.has(last.lower)) return false;
  const name = tokens.slice(tokens[0]?.tag === 'determiner' ? 1 : 0, -1);
  return (
    name[0]?.tag === 'properNoun' &&
    name.at(-1)?.tag === 'properNoun' &&
    name.every(({ tag, lower }) => tag === 'properNoun' || /^(?:of|for|and|the|&|on)$/.test(lower))
  );
};

/** The head of a noun phrase: its last noun before a preposition, a participle or a conjunction. */
export const headOf = (tokens: readonly Token[]): Head => {
  const from = isSpokenForByName(tokens) ? tokens.length - 1 : countedFrom(tokens);
  let end = from + 1;
  while (end < tokens.length && !isStop(tokens, end)) end += 1;
  let at = from;
  for (let index = from; index < end; index++)
    if (
      canHead(tokens, index) &&
      !describesBehind(tokens, index) &&
      !isNumberOf(tokens, index, from)
    )
      at = index;
  const follows = tokens[end];
  const hasBody = follows !== undefined && LEADS_TO_BODY.has(follows.lower);
  const head = tokens[at];
  return {
    at,
    end,
    word: head?.lower ?? '',
    isName: head?.tag === 'properNoun',
    body: hasBody ? end + 1 : -1,
    definite: isDefinite(tokens, at),
  };
};
