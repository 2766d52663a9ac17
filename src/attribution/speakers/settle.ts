import type { Span, Token } from '../../language/index.ts';
import { tokensOf, withoutArticle } from '../describing/words.ts';
import { type Head, headOf } from '../kinds/head.ts';
import { judged } from '../kinds/judgement.ts';
import { judgeName } from '../kinds/names.ts';
import { judgeWords } from '../kinds/source-kind.ts';
import type { KnownPerson } from '../known-person.ts';
import { SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { fullName } from './bodies.ts';
import type { Context } from './context.ts';
import { describedBody } from './described-bodies.ts';
import { describedPerson } from './descriptions.ts';
import { type Mention, mentionsIn } from './people.ts';
import { referentOf } from './pronouns.ts';
import { ofNobodyKnown, ofPerson, type Settlement, type Speaker } from './speaker.ts';

/** Whether a mention is no more than the owner of the head: `Lee's lawyer`, `a lawyer for Lee`. */
const isOwner = (tokens: readonly Token[], mention: Mention, head: Head): boolean => {
  const last = tokens.findLastIndex(({ end }) => end <= mention.span[1]);
  const first = tokens.findIndex(({ start }) => start >= mention.span[0]);
  if (tokens[last + 1]?.tag === 'possessive' && last + 2 < tokens.length) return true;
  const before = tokens[first - 1]?.tag;
  if (
    last === tokens.length - 1 &&
    (before === 'noun' || before === 'properNoun' || before === 'adjective')
  )
    return false;
  return first > head.at || (last < head.at && tokens[head.at]?.tag !== 'properNoun');
};

/** The person whom a phrase names as its head, or null. */
const personNamed = (context: Context, tokens: readonly Token[]): KnownPerson | null => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const head = headOf(tokens);
  const mentions = mentionsIn(context.people, [first.start, last.end]);
  return mentions.find((mention) => !isOwner(tokens, mention, head))?.person ?? null;
};

/** A phrase cut at each `and`. */
const partsOf = (tokens: readonly Token[]): Token[][] => {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === 'and') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

const textOf = ({ parsed }: Context, tokens: readonly Token[]): string =>
  parsed.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** `Ann Lee and her aides`: several who speak as one, each by the fullest name. */
const jointly = (context: Context, parts: readonly Token[][]): Settlement | null => {
  const people = parts.map((part) => personNamed(context, part));
  const known = people.filter((person) => person !== null);
  if (parts.length < 2 || known.length === 0) return null;
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

/** The people that a source names itself. */
const named = (context: Context, tokens: readonly Token[]): Settlement | null => {
  const joint = jointly(context, partsOf(tokens));
  if (joint !== null) return joint;
  const person = personNamed(context, tokens);
  return person && ofPerson(person, 'itself');
};

/** The name of a body for a phrase: without its article, and for a spokesperson the body spoken for. */
const phraseName = (
  context: Context,
  text: string,
  tokens: readonly Token[],
  head: Head,
  kind: Speaker['kind'],
): string => {
  if (kind === 'anonymous') return text;
  const spoken = SPEAKS_FOR.has(head.word) ? bodySpokenFor(context, tokens, head) : null;
  const plain = spoken ?? text;
  return fullName(context, kind === 'document' ? plain : withoutArticle(plain), tokens, head);
};

const bodySpokenFor = (
  { parsed }: Context,
  tokens: readonly Token[],
  head: Head,
): string | null => {
  const behind = head.body >= 0 ? tokens.slice(head.body) : tokens.slice(0, head.at);
  const kept = behind.filter(({ tag }) => tag !== 'determiner' || behind.length > 3);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || first.tag === 'adjective') return null;
  return parsed.text.slice(first.start, last.tag === 'possessive' ? last.start : last.end);
};

/** Settles who a source is. */
export const settle = (context: Context, span: Span, enclosing: Settlement | null): Settlement => {
  const { parsed } = context;
  const tokens = tokensOf(parsed, span);
  const text = parsed.text.slice(span[0], span[1]);
  if (tokens.length === 1 && tokens[0]?.tag === 'pronoun') {
    const referent = referentOf(context, span, tokens[0].lower, enclosing);
    if (referent !== null) return referent;
  }
  const body = describedBody(context, tokens);
  if (body !== null) return ofNobodyKnown(body, 'itself');
  const head = headOf(tokens);
  const own = named(context, tokens);
  if (own !== null) return own;
  const described = describedPerson(context, span, tokens, head);
  if (described !== null) return ofPerson(described, 'description');
  const spelt = context.shortForms.get(text.replace(/^the\s+/iu, ''));
  const judgement = (spelt === undefined ? null : judgeName(spelt)) ?? judgeWords(tokens, head);
  const name = phraseName(context, text, tokens, head, judgement.kind);
  return ofNobodyKnown({ ...judgement, name }, 'itself');
};
