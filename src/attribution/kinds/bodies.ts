import type { Token } from '../../language/index.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { MEMBERS_OF } from '../lexicons/person-nouns.ts';
import { STATE_ADJECTIVES, STATES_AND_CAPITALS } from '../lexicons/places.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeNameIn, textOf } from './tokens.ts';

/** The kind of whoever a spokesperson speaks for. */
export const judgeBody = (tokens: readonly Token[], head: Head): Judgement | null => {
  const behind = head.body >= 0 ? tokens.slice(head.body) : [];
  const before = tokens.slice(0, head.at);
  // `representatives of some carmakers`: of none in particular.
  if (/^(?:some|many|several|various|other|both|two|three)$/.test(behind[0]?.lower ?? ''))
    return null;
  const named = judgeNameIn(behind) ?? judgeNameIn(before);
  if (named !== null) return judged(named.kind, 'speaksFor', named.evidence.word);
  const words = [...before, ...behind];
  const body = words.find(({ lower }) => PUBLIC_NOUNS.has(lower) || LIKELY_PUBLIC_NOUNS.has(lower));
  if (body !== undefined) return judged('official', 'speaksFor', body.text);
  const name = words.find(
    ({ tag, lower }) => tag === 'properNoun' || ORGANISATION_NOUNS.has(lower),
  );
  return name === undefined || isPlaceOnly(words)
    ? null
    : judged('organisation', 'speaksFor', name.text);
};

/** Whether the only names are of a place or a people: `Belgian`, `Beijing`. */
const isPlaceOnly = (tokens: readonly Token[]): boolean => {
  const names = tokens.filter(({ tag }) => tag === 'properNoun');
  return (
    names.length > 0 &&
    (STATES_AND_CAPITALS.has(textOf(names).toLowerCase()) ||
      names.every(({ lower }) => STATE_ADJECTIVES.has(lower) || STATES_AND_CAPITALS.has(lower)))
  );
};

/** Bodies too large for their people to speak as them: `government officials`. */
const TOO_LARGE =
  /^(?:government|governments|administration|administrations|state|states|city|county|country|countries|town|regime|nation|intelligence|nations)$/;

/** The body that stands right before its people, where a place alone names none: `Boeing executives`, `committee members`. */
export const judgeMembers = (tokens: readonly Token[], head: Head): Judgement | null => {
  if (!MEMBERS_OF.has(head.word)) return null;
  const before = tokens.slice(0, head.at);
  const last = before.findLast(({ tag }) => tag !== 'possessive');
  if (last === undefined) return null;
  if (PUBLIC_NOUNS.has(last.lower) || LIKELY_PUBLIC_NOUNS.has(last.lower)) {
    const named = last.tag === 'properNoun' || before.some(({ tag }) => tag === 'properNoun');
    if (TOO_LARGE.test(last.lower) && !(named && last.lower === 'county')) return null;
    return judged('official', 'speaksFor', textOf(before));
  }
  if (last.tag !== 'properNoun' || isPlaceOnly(before)) return null;
  const named = judgeNameIn(before);
  return named && judged(named.kind, 'speaksFor', named.evidence.word);
};
