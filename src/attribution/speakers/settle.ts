import type { Span, Token } from '../../language/index.ts';
import { tokensOf, withoutArticle } from '../describing/words.ts';
import { type Head, headOf } from '../kinds/head.ts';
import { kindByWords } from '../kinds/source-kind.ts';
import type { KnownPerson } from '../known-person.ts';
import { SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { fullName } from './bodies.ts';
import type { Context } from './context.ts';
import { describedPerson } from './descriptions.ts';
import { type Mention, mentionsIn } from './people.ts';
import { referentOf } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** A speaker with the person behind it, where it is one. */
export interface Settlement {
  readonly speaker: Speaker;
  readonly person: KnownPerson | null;
}

const ofPerson = (person: KnownPerson): Settlement => ({
  speaker: { kind: person.official ? 'official' : 'person', name: person.name },
  person,
});

/** Whether a mention is no more than the owner of the head: `Lee's lawyer`, `a lawyer for Lee`. */
const isOwner = (tokens: readonly Token[], mention: Mention, head: Head): boolean => {
  const last = tokens.findLastIndex(({ end }) => end <= mention.span[1]);
  const first = tokens.findIndex(({ start }) => start >= mention.span[0]);
  if (tokens[last + 1]?.tag === 'possessive' && last + 2 < tokens.length) return true;
  return first > head.at || (last < head.at && tokens[head.at]?.tag !== 'properNoun');
};

const joined = (people: readonly KnownPerson[]): Settlement | null => {
  const [first] = people;
  if (first === undefined) return null;
  if (people.length === 1) return ofPerson(first);
  const kind = people.some(({ official }) => official) ? 'official' : 'person';
  return { speaker: { kind, name: people.map(({ name }) => name).join(' and ') }, person: null };
};

/** The people that a source names itself. */
const named = (
  context: Context,
  span: Span,
  tokens: readonly Token[],
  head: Head,
): Settlement | null => {
  const mentions = mentionsIn(context.people, span);
  const conjoined = tokens.some(({ lower }) => lower === 'and' || lower === 'or');
  const speaking = mentions.filter((mention) =>
    conjoined
      ? !isOwner(tokens, mention, { ...head, at: tokens.length }) || mention.span[0] === span[0]
      : !isOwner(tokens, mention, head),
  );
  return joined([...new Set(speaking.map(({ person }) => person))]);
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
  const head = headOf(tokens);
  const own = named(context, span, tokens, head);
  if (own !== null) return own;
  const described = describedPerson(context, span, tokens, head);
  if (described !== null) return ofPerson(described);
  const kind = kindByWords(tokens, head);
  return { speaker: { kind, name: phraseName(context, text, tokens, head, kind) }, person: null };
};
