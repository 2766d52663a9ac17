import { type Judgement, judged } from '../kinds/judgement.ts';
import type { KnownPerson } from '../known-person.ts';
import type { Reference } from '../reasons.ts';

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

const judgedPerson = ({ official }: KnownPerson): Judgement =>
  official ? judged('official', 'namedOfficial') : judged('person', 'namedPerson');

/** A named person as a speaker. */
export const ofPerson = (person: KnownPerson, reference: Reference): Settlement => ({
  speaker: { ...judgedPerson(person), name: person.name },
  person,
  reference,
});

/** A speaker that is nobody known by name. */
export const ofNobodyKnown = (speaker: Speaker, reference: Reference): Settlement => ({
  speaker,
  person: null,
  reference,
});
