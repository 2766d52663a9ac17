import { type ParsedText, tokenAt } from '../../language/index.ts';
import type { KnownPerson } from '../known-person.ts';
import {
  abbreviatedNames,
  indexNames,
  type NamedBody,
  type NameIndex,
  namedBodies,
  shortForms,
} from './bodies/index.ts';
import { type People, peopleOf } from './people/index.ts';
import type { Settled } from './settled.ts';

/** What is known of a text while its sources are settled, one after the other. */
export interface Context {
  readonly parsed: ParsedText;
  readonly people: People;
  readonly bodies: readonly NamedBody[];
  readonly names: NameIndex;
  /** Names by the short form that the text gives them. */
  readonly shortForms: ReadonlyMap<string, string>;
  /** Names, in lower case, whose short form the text gives in brackets. */
  readonly abbreviated: ReadonlySet<string>;
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
    abbreviated: abbreviatedNames(parsed),
    settled: [],
  };
};

/** The number of the paragraph that an offset stands in. */
export const paragraphAt = ({ parsed }: Context, offset: number): number =>
  parsed.tokens[tokenAt(parsed, offset)]?.paragraph ?? 0;
