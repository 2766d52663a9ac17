import type { ParsedText, Span, Token } from '../language/index.ts';
import { addTo } from '../lists.ts';
import type { People } from './find-people.ts';
import { kindToldBy } from './holders.ts';
import { nameKey } from './names/name-words.ts';
import type { Official, Person } from './types.ts';

/** A name that the reader wants marked always, with an office of the reader's wording, or never. */
export interface OwnName {
  readonly name: string;
  readonly mark: 'always' | 'never';
  /** Empty where the reader gives none; then the article has its say. */
  readonly office: string;
}

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/u);

const keyOf = (name: string): string => nameKey(wordsOf(name));

const byFirstMention = (one: Person, other: Person): number =>
  one.mentions[0][0] - other.mentions[0][0];

const asPerson = ({ name, mentions }: Person): Person => ({ name, mentions });

/** A person as the official that the reader makes of them. */
const asOfficial = (person: Person, own: OwnName, found: Official | undefined): Official => {
  const office = own.office.trim();
  if (office === '' && found !== undefined) return found;
  const kind = office === '' ? { branch: null, level: null } : kindToldBy(office);
  return {
    ...asPerson(person),
    office: office === '' ? null : office,
    alsoHolds: [],
    former: false,
    ...kind,
    known: { from: 'reader' },
  };
};

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[at + offset]?.text === word);

/** Names by their first words, each with all its words. */
const byFirstWord = (names: readonly OwnName[]) => {
  const found = new Map<string, (readonly [own: OwnName, words: readonly string[]])[]>();
  for (const own of names) {
    const words = wordsOf(own.name);
    const [first = ''] = words;
    if (first !== '') addTo(found, first, [own, words]);
  }
  return found;
};

/** Every place where a name stands word by word, those left out that are somebody's already. */
const placesOf = (
  { tokens }: ParsedText,
  names: readonly OwnName[],
  taken: ReadonlySet<number>,
): Map<OwnName, Span[]> => {
  const places = new Map<OwnName, Span[]>();
  const words = byFirstWord(names);
  let free = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < free || taken.has(token.start)) continue;
    const found = words.get(token.text)?.find(([, all]) => standsAt(tokens, at, all));
    if (found === undefined) continue;
    const [own, all] = found;
    free = at + all.length;
    addTo(places, own, [token.start, tokens[free - 1]?.end ?? token.end]);
  }
  return places;
};

/** Starts of all tokens that somebody's mentions cover. */
const takenBy = ({ tokens }: ParsedText, people: readonly Person[]): ReadonlySet<number> => {
  const spans = people.flatMap(({ mentions }) => [...mentions]).sort(([a], [b]) => a - b);
  const taken = new Set<number>();
  let next = 0;
  for (const { start } of tokens) {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((spans[next]?.[0] ?? Number.POSITIVE_INFINITY) <= start) taken.add(start);
  }
  return taken;
};

/**
 * Puts the reader's own list over what was found: who is always to be marked is an official, found or not, and
 * who is never to be marked is none.
 */
export const applyOwnNames = (
  parsed: ParsedText,
  { officials, people }: People,
  ownNames: readonly OwnName[],
): People => {
  if (ownNames.length === 0) return { officials, people };
  const byName = new Map(ownNames.map((own) => [keyOf(own.name), own]));
  const officialsNow: Official[] = [];
  const peopleNow: Person[] = [];
  const place = (person: Person, found: Official | undefined): void => {
    const own = byName.get(keyOf(person.name));
    if (own?.mark === 'always') officialsNow.push(asOfficial(person, own, found));
    else if (own === undefined && found !== undefined) officialsNow.push(found);
    else peopleNow.push(asPerson(person));
  };
  for (const official of officials) place(official, official);
  for (const person of people) place(person, undefined);
  const found = new Set([...officials, ...people].map(({ name }) => keyOf(name)));
  const missing = ownNames.filter(({ name, mark }) => mark === 'always' && !found.has(keyOf(name)));
  const taken = takenBy(parsed, [...officials, ...people]);
  for (const [own, [first, ...others]] of placesOf(parsed, missing, taken)) {
    if (first === undefined) continue;
    place({ name: own.name.trim(), mentions: [first, ...others] }, undefined);
  }
  return {
    officials: officialsNow.sort(byFirstMention),
    people: peopleNow.sort(byFirstMention),
  };
};
