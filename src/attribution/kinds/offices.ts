import type { Token } from '../../language/index.ts';
import { ALWAYS_OFFICIAL, CONTINENTS, FORMER, HEADED_FIELDS } from '../lexicons/kind-words.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { HEADS_OF_BODIES, SINGULAR_OFFICES } from '../lexicons/person-nouns.ts';
import { STATE_ADJECTIVES, STATES_AND_CAPITALS } from '../lexicons/places.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeNameIn, textOf } from './tokens.ts';

/** Whether a phrase is about a company, a party or the like. */
export const isOfOrganisation = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => ORGANISATION_NOUNS.has(lower)) ||
  judgeNameIn(tokens)?.kind === 'organisation';

const isPublicNoun = (token: Token | undefined): boolean =>
  PUBLIC_NOUNS.has(token?.lower ?? '') || LIKELY_PUBLIC_NOUNS.has(token?.lower ?? '');

/** Whether the words before a head name or mean a public body: `the police chief`, `the upper house leader`. */
const isBodyBefore = (tokens: readonly Token[], { at }: Head): boolean => {
  const before = tokens.slice(0, at).filter(({ tag }) => tag !== 'possessive');
  const last = before.at(-1);
  // `the town’s fire chief`
  const owner = tokens.findIndex(({ tag }) => tag === 'possessive');
  if (owner > 0 && owner < at && isPublicNoun(tokens[owner - 1])) return true;
  if (isPublicNoun(last) || HEADED_FIELDS.has(last?.lower ?? '')) return true;
  if (STATE_ADJECTIVES.has(last?.lower ?? '')) return true;
  const names = before.filter(({ tag }) => tag === 'properNoun');
  if (last?.tag !== 'properNoun') return false;
  return (
    STATES_AND_CAPITALS.has(textOf(names).toLowerCase()) || judgeNameIn(before)?.kind === 'official'
  );
};

/** Whether a public body stands behind a head: `the head of the tax agency`. */
const isBodyBehind = (tokens: readonly Token[], { body }: Head): boolean => {
  if (body < 0 || tokens[body - 1]?.lower !== 'of') return false;
  const behind = tokens.slice(body);
  const end = behind.findIndex(({ tag, text }) => tag === 'preposition' || text === ',');
  const phrase = end < 0 ? behind : behind.slice(0, end);
  return judgeNameIn(phrase)?.kind === 'official' || isPublicNoun(phrase.at(-1));
};

/** Somebody by the office: `China’s ambassador to Britain`, `a judge`, `the head of the tax agency`. */
export const judgeOffice = (tokens: readonly Token[], head: Head): Judgement | null => {
  const isOffice =
    SINGULAR_OFFICES.has(head.word) ||
    (HEADS_OF_BODIES.has(head.word) && (isBodyBefore(tokens, head) || isBodyBehind(tokens, head)));
  // `a retired judge` judges no more.
  const isAlways = ALWAYS_OFFICIAL.has(head.word) && !tokens.some(({ lower }) => FORMER.has(lower));
  if (!isOffice || (!head.definite && !isAlways)) return null;
  return isOfOrganisation(tokens)
    ? null
    : judged('official', 'publicWord', tokens[head.at]?.text ?? null);
};

/** `European leaders`, `world leaders`: of states, whom nobody names. */
export const judgeLeaders = (tokens: readonly Token[], { at, word }: Head): Judgement | null => {
  const before = tokens[at - 1]?.lower ?? '';
  const areOfStates = before === 'world' || /^g-?\d+$/.test(before) || CONTINENTS.has(before);
  return word === 'leaders' && areOfStates
    ? judged('official', 'publicWord', tokens[at]?.text ?? null)
    : null;
};

/** `Kyiv’s European allies`: states, where somebody's allies are people. */
export const judgeAllies = (tokens: readonly Token[], head: Head): Judgement | null =>
  head.word === 'allies' && isBodyBefore(tokens, head)
    ? judged('official', 'publicWord', tokens[head.at]?.text ?? null)
    : null;
