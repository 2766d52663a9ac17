import type { ParsedText, Span } from '../../../language/index.ts';
import { firstWhere } from '../../../lists.ts';
import type { KnownPerson } from '../../known-person.ts';
import { type Gender, genderOf } from './genders.ts';
import { nounsOf } from './nouns-beside.ts';
import { outletOf } from './outlets-beside.ts';
import { gendersToldOf } from './pronouns-beside.ts';

/** One mention of a person by name. */
export interface Mention {
  readonly span: Span;
  readonly person: KnownPerson;
}

/** What the words beside somebody's mentions say. */
interface Portrait {
  /** The nouns that describe the person, in lower case: `chemist`, `envoy`. */
  readonly nouns: ReadonlySet<string>;
  readonly gender: Gender;
  /** The outlet that the person reports for, or null. */
  readonly outlet: string | null;
}

/** Who is named where, and as what. */
export interface People {
  /** Every mention, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly portraits: ReadonlyMap<KnownPerson, Portrait>;
}

const portraitOf = (parsed: ParsedText, person: KnownPerson): Portrait => {
  const nouns = nounsOf(parsed, person);
  return { nouns, gender: genderOf(person, nouns), outlet: outletOf(parsed, person) };
};

/** Whether a person comes into question. */
export type Fits = (person: KnownPerson) => boolean;

/** Gathers what a text says of its people. */
export const peopleOf = (parsed: ParsedText, people: readonly KnownPerson[]): People => {
  const mentions = people
    .flatMap((person) => person.mentions.map((span): Mention => ({ span, person })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const portraits = new Map(people.map((person) => [person, portraitOf(parsed, person)]));
  const isUnknown = (person: KnownPerson): boolean => portraits.get(person)?.gender === null;
  for (const [person, gender] of gendersToldOf(parsed, mentions, isUnknown)) {
    const portrait = portraits.get(person);
    if (portrait !== undefined) portraits.set(person, { ...portrait, gender });
  }
  return { mentions, portraits };
};

/** The index of the first mention that ends after an offset. */
export const mentionIndexAfter = ({ mentions }: People, offset: number): number =>
  firstWhere(mentions, ({ span }) => span[1] > offset);

/** The last mentions that end before an offset or at it, no more than a number of them. */
export const mentionsBefore = (
  people: People,
  offset: number,
  most: number,
): readonly Mention[] => {
  const end = mentionIndexAfter(people, offset);
  return people.mentions.slice(Math.max(0, end - most), end);
};

/** The mentions within a span. */
export const mentionsIn = (people: People, span: Span): Mention[] => {
  const found: Mention[] = [];
  for (let at = mentionIndexAfter(people, span[0]); at < people.mentions.length; at++) {
    const mention = people.mentions[at];
    if (mention === undefined || mention.span[0] >= span[1]) break;
    found.push(mention);
  }
  return found;
};

/** How many mentions back a pronoun or description may reach. */
const REACH = 200;

/** The nearest earlier mention whose person fits. */
export const nearestBefore = (
  people: People,
  offset: number,
  fits: (person: KnownPerson) => boolean,
): KnownPerson | null => {
  const from = mentionIndexAfter(people, offset) - 1;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const mention = people.mentions[at];
    if (mention !== undefined && mention.span[1] <= offset && fits(mention.person))
      return mention.person;
  }
  return null;
};
