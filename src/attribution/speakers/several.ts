import { judged } from '../kinds/judgement.ts';
import type { KnownPerson } from '../known-person.ts';
import type { Reference } from '../reasons.ts';
import { called, ofNobodyKnown, type Settlement } from './speaker.ts';

/**
 * Several who speak as one: official where one of them is.
 *
 * @param people those of them who are named people.
 * @param names how each of them is called, in their order.
 * @param separator what stands between all names but the last two: `Ann Lee, Bob Moe and Eva Lund`.
 */
export const ofSeveral = (
  people: readonly KnownPerson[],
  names: readonly string[],
  reference: Reference,
  separator = ', ',
): Settlement => {
  const judgement = people.some(({ official }) => official)
    ? judged('official', 'namedOfficial')
    : judged('person', 'namedPerson');
  const name = [names.slice(0, -1).join(separator), ...names.slice(-1)].join(' and ');
  return ofNobodyKnown(called(judgement, name), reference);
};
