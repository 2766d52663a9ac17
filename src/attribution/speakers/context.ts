import type { ParsedText, Span } from '../../language/index.ts';
import type { KnownPerson } from '../known-person.ts';
import { type NamedBody, namedBodies } from './entities.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { type People, peopleOf } from './people.ts';
import { shortForms } from './short-forms.ts';
import type { Settlement } from './speaker.ts';

/** A speaker that was settled, for later pronouns and descriptions to go back to. */
export interface Settled extends Settlement {
  readonly span: Span;
  /** The source's head, in lower case. */
  readonly head: string;
  /** Whether somebody else told of it. */
  readonly nested: boolean;
}

/** No speakers farther back than these are looked at, so that a text of nothing but speakers costs no more than its length. */
export const SPEAKERS_BACK = 40;

/** What is known of a text while its sources are settled, one after the other. */
export interface Context {
  readonly parsed: ParsedText;
  readonly people: People;
  readonly bodies: readonly NamedBody[];
  readonly names: NameIndex;
  /** Names by the short form that the text gives them. */
  readonly shortForms: ReadonlyMap<string, string>;
  /** In the order in which they were settled. */
  readonly settled: Settled[];
}

/** Gathers what the settling of speakers asks for. */
export const contextOf = (parsed: ParsedText, people: readonly KnownPerson[]): Context => {
  const bodies = namedBodies(parsed);
  return {
    parsed,
    people: peopleOf(parsed, people),
    bodies,
    names: indexNames(bodies),
    shortForms: shortForms(parsed, bodies),
    settled: [],
  };
};
