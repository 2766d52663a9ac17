/** What speaks for somebody, or is somebody’s, by its owner’s name. */
import { isAnyOf, type Token, tokenAt, tokenBehind } from '../../../language/index.ts';
import { nameFrom, nameStart } from '../../kinds/tokens.ts';
import type { KnownPerson } from '../../known-person.ts';
import { OWNED, OWNED_BESIDES, OWNERS_BODY } from '../../lexicons/owned.ts';
import { fullestName } from '../bodies/index.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
import { referentOf } from '../pronouns/index.ts';
import type { Naming } from './naming.ts';
import { asWritten } from './phrase-parts.ts';

/** How far behind a name its body may stand, in words: `Ann Lee, a lawyer at Garn Research`. */
const REACH = 8;
/** No more mentions than these are looked at. */
const MENTIONS_READ = 4;

/** Whoever’s name a phrase starts with, where all of it stands before a possessive ending: `Lee’s office`; or null. */
const ownerNamed = (
  { people }: Context,
  tokens: readonly Token[],
  mark: number,
): KnownPerson | null => {
  const [first, last] = [tokens[0], tokens[mark - 1]];
  if (first === undefined || last === undefined) return null;
  const [mention] = mentionsIn(people, [first.start, last.end]);
  const isWhole = mention?.span[0] === first.start && mention.span[1] === last.end;
  return isWhole ? mention.person : null;
};

const markIn = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ tag }) => tag === 'possessive');

interface Owned {
  readonly owner: KnownPerson;
  readonly rest: readonly Token[];
  readonly isNamed: boolean;
}

/** `his office`, `Lee’s office`: whose it is, and what it is. */
const ownedIn = (context: Context, tokens: readonly Token[]): Owned | null => {
  const [first, ...more] = tokens;
  if (first === undefined) return null;
  if (/^(?:his|her)$/.test(first.lower)) {
    const owner = referentOf(context, [first.start, first.end], first.lower, null)?.person ?? null;
    return owner && { owner, rest: more, isNamed: false };
  }
  const mark = markIn(tokens);
  const owner = ownerNamed(context, tokens, mark);
  return owner && { owner, rest: tokens.slice(mark + 1), isNamed: true };
};

/** The body’s name behind a mention: `of Garn Research`, `, a lawyer at Garn Research`; or null. */
const bodyBehind = ({ parsed }: Context, end: number): string | null => {
  const { text, tokens } = parsed;
  const from = tokenBehind(parsed, end);
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || isAnyOf(token.tag, 'verb', 'auxiliary', 'pronoun')) return null;
    if (!/^(?:of|at|from|with)$/.test(token.lower)) continue;
    return nameFrom(text, tokens, tokens[at + 1]?.tag === 'determiner' ? at + 2 : at + 1);
  }
  return null;
};

/** The body’s name before the noun of a title: `Garn Research analyst Ann Lee`; or null. */
const bodyAhead = ({ parsed }: Context, start: number): string | null => {
  const { text, tokens } = parsed;
  let noun = tokenAt(parsed, start);
  while (isAnyOf(tokens[noun - 1]?.tag, 'noun', 'adjective')) noun -= 1;
  const first = nameStart(tokens, noun);
  const isTitled = noun < tokenAt(parsed, start) && noun - first > 1;
  return isTitled ? text.slice(tokens[first]?.start, tokens[noun - 1]?.end) : null;
};

/** The body that somebody is told of as being of, where they are named; or null. */
const bodyOf = (context: Context, { mentions }: KnownPerson): string | null => {
  for (const [start, end] of mentions.slice(0, MENTIONS_READ)) {
    const name = bodyBehind(context, end) ?? bodyAhead(context, start);
    if (name !== null) return fullestName(context, name);
  }
  return null;
};

/** `his office` with its owner’s name, who is known; `her firm` by the firm’s, where that is told. */
export const byOwner: Naming = (context, { tokens }) => {
  const noun = tokens.at(-1)?.lower ?? '';
  if (!OWNED.has(noun) && !OWNED_BESIDES.has(noun) && !OWNERS_BODY.has(noun)) return null;
  const found = ownedIn(context, tokens);
  if (found === null) return null;
  const { owner, rest, isNamed } = found;
  const body = rest.length === 1 && OWNERS_BODY.has(noun) ? bodyOf(context, owner) : null;
  if (body !== null) return body;
  // `Lee’s campaign` is what others call the Lee campaign.
  const isKept = isNamed ? noun !== 'office' : OWNERS_BODY.has(noun) && !OWNED.has(noun);
  return isKept ? null : `${owner.name}’s ${asWritten(context, rest)}`;
};

const LAWYERS = /^(?:lawyer|attorney|solicitor|barrister)s?$/;

/** `Lee’s lawyer`: with all that is said of the lawyer, and the full name of whose it is. */
export const byClient: Naming = (context, { tokens, text, head, judgement: { kind } }) => {
  if (kind === 'media' || !LAWYERS.test(head.word)) return null;
  const mark = markIn(tokens);
  const client = ownerNamed(context, tokens, mark);
  const behind = (tokens[mark - 1]?.end ?? 0) - (tokens[0]?.start ?? 0);
  return client && client.name + text.slice(behind);
};
