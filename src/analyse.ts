/** The one door to `language/`, `attribution/` and `officials/`: a text in, who says what out. */
import { type Attribution, findAttributions, type KnownPerson } from './attribution/index.ts';
import { parse } from './language/index.ts';
import {
  applyOwnNames,
  findPeople,
  type Official,
  type OwnName,
  type Person,
} from './officials/index.ts';

export type * from './attribution/index.ts';
export type { Span, Spans } from './language/index.ts';
export type { Official, Person } from './officials/index.ts';

/** What is found in a text, each list in the order of the text; offsets are UTF-16 and into that text. */
export interface Analysis {
  readonly attributions: readonly Attribution[];
  readonly officials: readonly Official[];
  /** Every other named person, so that nobody is taken for an official by mistake. */
  readonly people: readonly Person[];
}

const knownOfficial = ({ name, mentions, office }: Official): KnownPerson => ({
  name,
  mentions,
  official: true,
  office,
});

const knownPerson = ({ name, mentions }: Person): KnownPerson => ({
  name,
  mentions,
  official: false,
  office: null,
});

/**
 * Finds the attributions, officials and other named people of an article.
 *
 * Asynchronous, because what finds them may have to be loaded first. Never throws on any text: a lone
 * surrogate or a paragraph without an end is text like any other, and the time is linear in the length.
 *
 * @param text the article's body, paragraphs separated by an empty line.
 * @param ownNames names that the reader wants marked always or never.
 */
export async function analyse(text: string, ownNames: readonly OwnName[] = []): Promise<Analysis> {
  const parsed = parse(text);
  const { officials, people } = applyOwnNames(parsed, findPeople(parsed), ownNames);
  const known = [...officials.map(knownOfficial), ...people.map(knownPerson)];
  return { attributions: findAttributions(parsed, known), officials, people };
}
