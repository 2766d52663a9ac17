import type { Token } from '../../language/index.ts';
import {
  AREA,
  OF_OFFICE,
  OF_SEVERAL,
  SOMEBODY,
  SPEAK_TOGETHER,
  TOO_LARGE,
} from '../lexicons/kind-words.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { MEMBERS_OF, SINGULAR_OFFICES } from '../lexicons/person-nouns.ts';
import { STATE_ADJECTIVES, STATES_AND_CAPITALS } from '../lexicons/places.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeNameIn, textOf } from './tokens.ts';

/** Whether the only names are of a place or a people: `Belgian`, `Beijing`. */
const isPlaceOnly = (tokens: readonly Token[]): boolean => {
  const names = tokens.filter(({ tag }) => tag === 'properNoun');
  return (
    names.length > 0 &&
    (STATES_AND_CAPITALS.has(textOf(names).toLowerCase()) ||
      names.every(({ lower }) => STATE_ADJECTIVES.has(lower) || STATES_AND_CAPITALS.has(lower)))
  );
};

/** The kind of whoever a spokesperson speaks for. */
export const judgeBody = (tokens: readonly Token[], head: Head): Judgement | null => {
  // `representatives in South Belfast`: where they are, not whose.
  const isPlace = /^(?:in|on)$/.test(tokens[head.body - 1]?.lower ?? '');
  const behind = head.body >= 0 && !isPlace ? tokens.slice(head.body) : [];
  const before = tokens.slice(0, head.at);
  // `representatives of some carmakers`: of none in particular.
  if (OF_SEVERAL.has(behind[0]?.lower ?? '')) return null;
  const named = judgeNameIn(behind) ?? judgeNameIn(before);
  if (named !== null) return judged(named.kind, 'speaksFor', named.evidence.word);
  const words = [...before, ...behind];
  const body = words.find(({ lower }) => PUBLIC_NOUNS.has(lower) || LIKELY_PUBLIC_NOUNS.has(lower));
  if (body !== undefined) return judged('official', 'speaksFor', body.text);
  // `the foreign minister’s spokesman`, `a presidential spokeswoman`
  const office = words.find(({ lower }) => SINGULAR_OFFICES.has(lower) || OF_OFFICE.has(lower));
  if (office !== undefined && !words.some(({ lower }) => ORGANISATION_NOUNS.has(lower)))
    return judged('official', 'speaksFor', office.text);
  const name = words.find(
    ({ tag, lower }) => tag === 'properNoun' || ORGANISATION_NOUNS.has(lower),
  );
  return name === undefined || isPlaceOnly(words)
    ? null
    : judged('organisation', 'speaksFor', name.text);
};

/** The words for the body behind several of its people, or none. */
export const bodyBehind = (tokens: readonly Token[], { body, word }: Head): readonly Token[] => {
  if (body < 0 || !SPEAK_TOGETHER.has(word)) return [];
  const behind = tokens.slice(body);
  const end = behind.findIndex(
    ({ tag, text }, index) =>
      /^(?:,|in|at|from|with|including)$/.test(text) ||
      (tag === 'conjunction' && behind[index + 1]?.tag !== 'properNoun'),
  );
  return end < 0 ? behind : behind.slice(0, end);
};

/** Whether a body has a name that is no mere place's, or a noun that is a body's for certain. */
export const judgeBehind = (phrase: readonly Token[]): Judgement | null => {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return null;
  const named = judgeNameIn(phrase);
  if (named !== null)
    return named.evidence.kind === 'stateName'
      ? null
      : judged(named.kind, 'speaksFor', named.evidence.word);
  const isPublic =
    PUBLIC_NOUNS.has(last.lower) && !TOO_LARGE.has(last.lower) && !AREA.has(last.lower);
  return isPublic && first.lower === 'the' ? judged('official', 'speaksFor', last.text) : null;
};

/** `a senior Hamas official`, `four Boeing executives`: one or some of a body's people, whom the article does not name. */
const isSomebody = (tokens: readonly Token[]): boolean =>
  tokens[0]?.tag === 'number' || SOMEBODY.has(tokens[0]?.lower ?? '');

/** The body that stands right before its people, where a place alone names none: `Boeing executives`, `committee members`. */
export const judgeMembers = (tokens: readonly Token[], head: Head): Judgement | null => {
  if (!MEMBERS_OF.has(head.word) || isSomebody(tokens)) return null;
  const before = tokens.slice(0, head.at);
  const last = before.findLast(({ tag }) => tag !== 'possessive');
  const behind = judgeBehind(bodyBehind(tokens, head));
  if (behind !== null) return behind;
  if (last === undefined) return null;
  if (PUBLIC_NOUNS.has(last.lower) || LIKELY_PUBLIC_NOUNS.has(last.lower)) {
    const named = last.tag === 'properNoun' || before.some(({ tag }) => tag === 'properNoun');
    if (TOO_LARGE.has(last.lower) && !(named && last.lower === 'county')) return null;
    return judged('official', 'speaksFor', textOf(before));
  }
  if (last.tag !== 'properNoun' || isPlaceOnly(before)) return null;
  const named = judgeNameIn(before);
  return named && judged(named.kind, 'speaksFor', named.evidence.word);
};
