import { type Judgement, judged } from '../kinds/judgement.ts';
import type { KnownPerson } from '../known-person.ts';
import type { Reference } from '../reasons.ts';
import type { People } from './people/index.ts';

/** Who a source is: its kind, with what decided it, and its fullest name. */
export interface Speaker extends Judgement {
  readonly name: string;
}

/** A speaker with the person behind it, where it is one, and how the source leads there. */
export interface Settlement {
  readonly speaker: Speaker;
  readonly person: KnownPerson | null;
  readonly reference: Reference;
}

/** Whoever reports for an outlet speaks as its journalist. */
const judgedPerson = ({ portraits }: People, person: KnownPerson): Judgement => {
  if (person.official) return judged('official', 'namedOfficial');
  const outlet = portraits.get(person)?.outlet ?? null;
  return outlet === null ? judged('person', 'namedPerson') : judged('media', 'journalist', outlet);
};

/** A speaker by what it was judged and by its name. */
export const called = ({ kind, evidence }: Judgement, name: string): Speaker => ({
  kind,
  evidence,
  name,
});

/** A named person as a speaker. */
export const ofPerson = (
  people: People,
  person: KnownPerson,
  reference: Reference,
): Settlement => ({
  speaker: called(judgedPerson(people, person), person.name),
  person,
  reference,
});

/** A speaker that is nobody known by name. */
export const ofNobodyKnown = (speaker: Speaker, reference: Reference): Settlement => ({
  speaker,
  person: null,
  reference,
});
