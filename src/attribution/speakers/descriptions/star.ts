import { isAnyOf, type Token } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { BESIDE_STARS, CELEBRITIES, STARS, STARS_OF } from '../../lexicons/taking-up.ts';
import type { Context } from '../context.ts';
import { agrees, genderOfWord, mentionsBefore } from '../people/index.ts';
import type { Source } from '../source.ts';

/** How many mentions back a text is read for whom it is about. */
const REACH = 400;

/** Whether a noun is for a star: by a work, `the Winter Harbor star`, or by what makes them one, `the country singer`. */
const isStar = (before: readonly Token[], noun: string): boolean => {
  if (before.every(({ lower }) => STARS_OF.has(lower))) return CELEBRITIES.has(noun);
  const isWork = before.every(({ tag }) => isAnyOf(tag, 'properNoun', 'possessive', 'number'));
  return STARS.has(noun) && isWork;
};

/**
 * `The Winter Harbor star`: whom a text that tells of somebody famous is about, called by a work or a band. Of those
 * named before, whoever was named first, where nobody was named more often; nobody in office, and no coach.
 */
export const starMeant = (
  { people }: Context,
  { span: [start], tokens, head: { at, word, definite } }: Source,
): KnownPerson | null => {
  if (!definite || !isStar(tokens.slice(1, at), word)) return null;
  const counts = new Map<KnownPerson, number>();
  for (const { person } of mentionsBefore(people, start, REACH)) {
    const portrait = people.portraits.get(person);
    const isOther = [...(portrait?.nouns ?? [])].some((noun) => BESIDE_STARS.has(noun));
    if (person.official || isOther) continue;
    if (!agrees(genderOfWord(word) ?? 'they', portrait?.gender ?? null)) continue;
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const [first, ...others] = counts;
  const isAbout = first !== undefined && others.every(([, count]) => count <= first[1]);
  return isAbout ? first[0] : null;
};
