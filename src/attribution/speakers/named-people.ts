import type { Token } from '../../language/index.ts';
import { type Head, headOf } from '../kinds/head.ts';
import { judged } from '../kinds/judgement.ts';
import type { KnownPerson } from '../known-person.ts';
import { ORGANISATION_ENDINGS } from '../lexicons/organisations.ts';
import { OFFICE_NOUNS } from '../lexicons/person-nouns.ts';
import { PUBLIC_ENDINGS } from '../lexicons/public-bodies.ts';
import type { Context } from './context.ts';
import { isOwner } from './owners.ts';
import { type Mention, mentionsIn } from './people.ts';
import { ofNobodyKnown, ofPerson, type Settlement } from './speaker.ts';

/** Whether a mention only says more of the head of its phrase. */
const isOfOwner = (tokens: readonly Token[], { span }: Mention, head: Head): boolean => {
  const last = tokens.findLastIndex(({ end }) => end <= span[1]);
  const first = tokens.findIndex(({ start }) => start >= span[0]);
  return isOwner(tokens, first, last, head);
};

/** The person whom a phrase names as its head, or null. */
const personNamed = (context: Context, tokens: readonly Token[]): KnownPerson | null => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const head = headOf(tokens);
  const mentions = mentionsIn(context.people, [first.start, last.end]);
  return mentions.find((mention) => !isOfOwner(tokens, mention, head))?.person ?? null;
};

/** A phrase cut at each `and`. */
const partsOf = (tokens: readonly Token[]): Token[][] => {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === 'and' || token.text === '&') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

/** `Ann Lee, the mayor and finance chief,`: one person, whom the words behind the comma describe. */
const isDescribed = (
  parts: readonly Token[][],
  people: readonly (KnownPerson | null)[],
): boolean => {
  const [first = []] = parts;
  const commas = first.filter(({ text }) => text === ',').length;
  return people[0] !== null && commas === 1 && people.slice(1).every((person) => person === null);
};

/** `President and chief executive Ann Lee`: two offices of one person. */
const isTwiceTitled = (parts: readonly Token[][], people: readonly (KnownPerson | null)[]) =>
  parts.length === 2 &&
  people[0] === null &&
  people[1] !== null &&
  OFFICE_NOUNS.has(parts[0]?.at(-1)?.lower ?? '') &&
  parts[0]?.[0]?.tag !== 'determiner';

/** `Rail and Dock Workers’ Union secretary Ann Lee`: a body’s name with a joint, and who heads it. */
const isOneName = (
  [first = [], second = []]: readonly Token[][],
  people: readonly (KnownPerson | null)[],
): boolean =>
  people[0] === null &&
  first.every(({ text }) => /^\p{Lu}/u.test(text)) &&
  second[0]?.tag === 'properNoun' &&
  second.some(({ lower }) => ORGANISATION_ENDINGS.has(lower) || PUBLIC_ENDINGS.has(lower));

const textOf = ({ parsed }: Context, tokens: readonly Token[]): string =>
  parsed.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** What one part of a joint source stands for: `he` of `he and his aides`. */
type PartReader = (tokens: readonly Token[]) => KnownPerson | null;

/** `Ann Lee and her aides`: several who speak as one, each by the fullest name. */
const jointly = (
  context: Context,
  parts: readonly Token[][],
  people: readonly (KnownPerson | null)[],
): Settlement | null => {
  const known = people.filter((person) => person !== null);
  if (parts.length < 2 || known.length === 0) return null;
  if (parts.length === 2 && isOneName(parts, people)) return null;
  const opens =
    people[0] !== null ||
    !parts[0]?.some(({ tag }) => tag === 'preposition' || tag === 'possessive');
  if (!opens) return null;
  const names = parts.map((part, index) => people[index]?.name ?? textOf(context, part));
  const judgement = known.some(({ official }) => official)
    ? judged('official', 'namedOfficial')
    : judged('person', 'namedPerson');
  return ofNobodyKnown({ ...judgement, name: names.join(' and ') }, 'itself');
};

/** The people that a source names itself, or null. */
export const settleNamed = (
  context: Context,
  tokens: readonly Token[],
  readPronoun: PartReader,
): Settlement | null => {
  const parts = partsOf(tokens);
  const people = parts.map((part) => personNamed(context, part) ?? readPronoun(part));
  const [, second] = people;
  if (second && (isTwiceTitled(parts, people) || (parts.length === 2 && isOneName(parts, people))))
    return ofPerson(context.people, second, 'itself');
  const joint = isDescribed(parts, people) ? null : jointly(context, parts, people);
  if (joint !== null) return joint;
  const person = personNamed(context, tokens);
  return person && ofPerson(context.people, person, 'itself');
};
