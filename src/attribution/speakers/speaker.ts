import type { KnownPerson } from '../known-person.ts';
import type { SourceKind } from '../types.ts';

/** Who a source is: its kind and its fullest name. */
export interface Speaker {
  readonly kind: SourceKind;
  readonly name: string;
}

/** A speaker with the person behind it, where it is one. */
export interface Settlement {
  readonly speaker: Speaker;
  readonly person: KnownPerson | null;
}

/** A named person as a speaker. */
export const ofPerson = (person: KnownPerson): Settlement => ({
  speaker: { kind: person.official ? 'official' : 'person', name: person.name },
  person,
});
