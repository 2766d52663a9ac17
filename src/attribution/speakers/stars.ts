import { isAnyOf, type Span, type Token } from '../../language/index.ts';
import type { Head } from '../kinds/head.ts';
import type { KnownPerson } from '../known-person.ts';
import { STARS } from '../lexicons/taking-up.ts';
import type { Context } from './context.ts';
import { agrees, genderOfWord } from './genders.ts';
import { mentionIndexAfter } from './people.ts';

/** How many mentions back a text is read for whom it is about. */
const REACH = 400;

/**
 * `The Winter Harbor star`: whom a text that tells of somebody famous is about, called by a work or a band. Of those
 * named before, whoever was named most often, the first of several; nobody in office.
 */
export const starMeant = (
  { people }: Context,
  [start]: Span,
  tokens: readonly Token[],
  { at, word, definite }: Head,
): KnownPerson | null => {
  const byWork = tokens.slice(1, at);
  if (!definite || !STARS.has(word) || byWork.length === 0) return null;
  if (!byWork.every(({ tag }) => isAnyOf(tag, 'properNoun', 'possessive', 'number'))) return null;
  const counts = new Map<KnownPerson, number>();
  const last = mentionIndexAfter(people, start);
  for (const { person } of people.mentions.slice(Math.max(0, last - REACH), last)) {
    const gender = people.portraits.get(person)?.gender ?? null;
    if (person.official || !agrees(genderOfWord(word) ?? 'they', gender)) continue;
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  let [most, best]: [number, KnownPerson | null] = [0, null];
  for (const [person, count] of counts) if (count > most) [most, best] = [count, person];
  return best;
};
