import type { Token } from '../../../language/index.ts';
import { type Head, headOf } from '../../kinds/head.ts';
import type { KnownPerson } from '../../known-person.ts';
import { OFFICE_NOUNS } from '../../lexicons/person-nouns.ts';
import type { Context } from '../context.ts';
import { type Mention, mentionsIn } from '../people/index.ts';
import { ofSeveral } from '../several.ts';
import type { Source } from '../source.ts';
import { ofPerson, type Settlement } from '../speaker.ts';
import { isDescribed, isOneName, isSecondAlone } from './one-of-joint.ts';
import { isOwner } from './owners.ts';

/** Whether a mention only says more of the head of its phrase. */
const isOfOwner = (tokens: readonly Token[], { span }: Mention, head: Head): boolean => {
  const last = tokens.findLastIndex(({ end }) => end <= span[1]);
  const first = tokens.findIndex(({ start }) => start >= span[0]);
  return isOwner(tokens, first, last, head);
};

/** The person whom a phrase names as its head, or null. */
const personNamed = (
  { people }: Context,
  tokens: readonly Token[],
  headIn: (tokens: readonly Token[]) => Head,
): KnownPerson | null => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const mentions = mentionsIn(people, [first.start, last.end]);
  if (mentions.length === 0) return null;
  const head = headIn(tokens);
  return mentions.find((mention) => !isOfOwner(tokens, mention, head))?.person ?? null;
};

/** A phrase cut at each token that parts it; what is empty is left out. */
const cutAt = (tokens: readonly Token[], isCut: (token: Token) => boolean): Token[][] => {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isCut(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

const isAnd = ({ lower, text }: Token): boolean => lower === 'and' || text === '&';

const isComma = ({ text }: Token): boolean => text === ',';

const areNames = (parts: readonly Token[][]): boolean =>
  parts.every((part) => part.every(({ tag }) => tag === 'properNoun'));

/** A phrase cut at each `and`; a list of names at its commas too: `Lee, Moe, and Lund`. */
const partsOf = (tokens: readonly Token[]): Token[][] => {
  const parts = cutAt(tokens, isAnd);
  const listed = parts.slice(0, -1).flatMap((part) => cutAt(part, isComma));
  return areNames(listed) ? [...listed, ...parts.slice(-1)] : parts;
};

/** `The commissioner and chairman of its committee, Ann Lee,`: whoever holds two offices, named behind their comma. */
const namedBehindOffices = ({ people }: Context, tokens: readonly Token[]): KnownPerson | null => {
  const words = tokens.at(-1)?.text === ',' ? tokens.slice(0, -1) : tokens;
  const [first, comma] = [words[0], words.findLast(isComma)];
  const name = words.slice(words.findLastIndex(isComma) + 1);
  if (first === undefined || comma === undefined || !areNames([name])) return null;
  // `The company and the mayor, Ann Lee,` are two.
  if (!OFFICE_NOUNS.has(words[words.findIndex(isAnd) - 1]?.lower ?? '')) return null;
  const [mention, ...more] = mentionsIn(people, [first.start, name.at(-1)?.end ?? 0]);
  return mention !== undefined && more.length === 0 && mention.span[0] === name[0]?.start
    ? mention.person
    : null;
};

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
  return ofSeveral(known, names, 'itself', areNames(parts.slice(0, -1)) ? ', ' : ' and ');
};

/** Those whom a phrase with an `and` names together, or the one whom it names so. */
const settleJoint = (
  context: Context,
  tokens: readonly Token[],
  readPronoun: PartReader,
): Settlement | null => {
  const holder = namedBehindOffices(context, tokens);
  if (holder !== null) return ofPerson(context.people, holder, 'itself');
  const parts = partsOf(tokens);
  const people = parts.map((part) => personNamed(context, part, headOf) ?? readPronoun(part));
  const [, second] = people;
  if (second && isSecondAlone(tokens, parts, people))
    return ofPerson(context.people, second, 'itself');
  return isDescribed(context, parts, people) ? null : jointly(context, parts, people);
};

/** The people that a source names itself, or null. */
export const settleNamed = (
  context: Context,
  { tokens, head }: Source,
  readPronoun: PartReader,
): Settlement | null => {
  const joint = tokens.some(isAnd) ? settleJoint(context, tokens, readPronoun) : null;
  if (joint !== null) return joint;
  const person = personNamed(context, tokens, () => head);
  return person && ofPerson(context.people, person, 'itself');
};
