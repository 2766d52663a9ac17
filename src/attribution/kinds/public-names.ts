import { onceAWord } from '../../language/index.ts';
import { COUNCIL_OF_NO_STATE } from '../../public-bodies/index.ts';
import { wordSet } from '../../word-lists.ts';
import { PRIVATE_BANKS } from '../lexicons/business-words.ts';
import { DEFENCE_FORCE, PRIVATE_AS_OFTEN, SURELY_PUBLIC } from '../lexicons/kind-patterns.ts';
import { HAS_GOVERNMENT, NUMBERED_UNITS, WEAK } from '../lexicons/kind-words.ts';
import { STATE_ADJECTIVES, STATES_AND_CAPITALS } from '../lexicons/places.ts';
import { NOT_PUBLIC } from '../lexicons/private-words.ts';
import {
  PUBLIC_ENDINGS,
  PUBLIC_MARKERS,
  PUBLIC_NAMES,
  PUBLIC_TASKS,
  SHARED_ENDINGS,
} from '../lexicons/public-bodies.ts';

/** Whether a word shows a name for none of a public body: `Port Workers’ Union`. */
export const isPrivate = onceAWord((word) => NOT_PUBLIC.has(word.replace(/[’']s?$/u, '')));

const isState = (words: readonly string[]): boolean =>
  STATES_AND_CAPITALS.has(words.join(' ')) || words.every((word) => STATE_ADJECTIVES.has(word));

/** `Statistics Norway`, `Health Canada`, `Immigration, Refugees and Citizenship Canada`. */
const isStatesTask = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    STATES_AND_CAPITALS.has(last) &&
    words.slice(0, -1).some((word) => PUBLIC_TASKS.has(word.replace(/,$/u, '')))
  );
};

/** `City of Leeds`, `Province of Alberta`: a place that has a government. */
const isPlaceWithGovernment = (words: readonly string[]): boolean =>
  words[1] === 'of' && HAS_GOVERNMENT.has(words[0] ?? '');

/** `Bank of Thailand`, `National Bank of Georgia`: a state's own. */
const isCentralBank = (plain: string): boolean => {
  if (!plain.includes('bank of ')) return false;
  const [, lead = '', place = ''] = /^(.*)\bbank of (?:the )?(.+)$/u.exec(plain) ?? [];
  return (
    STATES_AND_CAPITALS.has(place) &&
    (lead !== '' ? /^(?:national|central|reserve|state) $/.test(lead) : !PRIVATE_BANKS.has(place))
  );
};

/** `3rd Assault Brigade`: a state's forces number theirs. */
const isNumberedUnit = (first: string, ending: string): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(first) && NUMBERED_UNITS.has(ending);

const isMarked = (ending: string, others: readonly string[]): boolean => {
  const isStrict = PRIVATE_AS_OFTEN.test(ending);
  return others.some(
    (word) =>
      (PUBLIC_MARKERS.has(word) && !(isStrict && WEAK.has(word))) || (!isStrict && isState([word])),
  );
};

const isEnding = (word: string): boolean => PUBLIC_ENDINGS.has(word) || SHARED_ENDINGS.has(word);

/** What leads to what a body is for, or of. */
const LINKS = wordSet('of for on against in');

/** The word that says what a body is: `Commission` of `Commission on Elections`, of `Securities and Exchange Commission`. */
const endingOf = (words: readonly string[]): string => {
  const isJoint = (word: string, at: number): boolean =>
    LINKS.has(word) || (word === 'and' && isEnding(words[at - 1] ?? ''));
  const tail = words.findIndex(isJoint);
  return words[tail > 0 ? tail - 1 : words.length - 1] ?? '';
};

/** `Chin River Defence Force`: one that no state's name, or word for one, stands before is nobody's but its own. */
export const isOwnDefence = (plain: string): boolean =>
  DEFENCE_FORCE.test(plain) &&
  !STATES_AND_CAPITALS.has(plain.replace(DEFENCE_FORCE, '').trim()) &&
  !plain
    .split(' ')
    .some(
      (word) => STATE_ADJECTIVES.has(word) || STATES_AND_CAPITALS.has(word.replace(/[’']s?$/u, '')),
    );

/** Whether the words of a name, in lower case, show it for a public body's. */
export const showsPublicBody = (plain: string): boolean => {
  const words = plain.split(/[\s-]+/u);
  if (words.length < 2) return false;
  if (SURELY_PUBLIC.test(plain)) return true;
  if (words.some(isPrivate) || COUNCIL_OF_NO_STATE.test(plain) || isOwnDefence(plain)) return false;
  if (isStatesTask(words) || isCentralBank(plain) || isPlaceWithGovernment(words)) return true;
  const ending = endingOf(words);
  if (isNumberedUnit(words[0] ?? '', ending)) return true;
  if (PUBLIC_ENDINGS.has(ending)) return true;
  const others = words.filter((word) => word !== ending);
  if (SHARED_ENDINGS.has(ending) && isMarked(ending, others)) return true;
  // A state's own: `Ukraine’s Security Service`, `French Senate`.
  const owner = words.findIndex((word) => /[’']s?$/u.test(word));
  const rest = words.slice(owner + 1).join(' ');
  return (
    PUBLIC_NAMES.has(rest) ||
    (isState(words.slice(0, 1)) && PUBLIC_NAMES.has(words.slice(1).join(' ')))
  );
};
