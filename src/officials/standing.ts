import type { Token } from '../language/index.ts';
import {
  GOVERNMENT_WORDS,
  HEADS_OF_ANYTHING,
  PERSONAL_HEADS,
  PUBLIC_WITHOUT_BODY,
  SHAM_WORDS,
} from './lexicon/claims.ts';
import { PUBLIC_HEADS, PUBLIC_WHEN_BARE } from './lexicon/officeHeads.ts';
import { PARTY_WORDS, PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from './lexicon/publicBodies.ts';
import type { OfficePhrase } from './officePhrase.ts';
import { headWord, isLarge, isPlace } from './words.ts';

/** Whether an office is a public one; `personal`: where that of the person served is. */
export type Standing = 'public' | 'private' | 'personal';

/** Where the article says it: right before the name, or in words about the person. */
export type Place = 'title' | 'description';

/** What the words beside a head say of the body behind it. */
interface Beside {
  readonly government: boolean;
  readonly public: boolean;
  readonly private: boolean;
  readonly party: boolean;
  readonly place: boolean;
  /** A name that no list knows. */
  readonly unknownName: boolean;
  readonly any: boolean;
}

const wordsBeside = (tokens: readonly Token[], { first, last, head }: OfficePhrase): Token[] =>
  tokens
    .slice(first, last)
    .filter((token, offset) => first + offset !== head && token.tag !== 'possessive');

const beside = (words: readonly Token[]): Beside => {
  const has = (set: ReadonlySet<string>) => words.some(({ lower }) => set.has(lower));
  const place = words.some(({ lower }) => isPlace(lower));
  const isPublic = has(PUBLIC_BODY_WORDS) || words.some(({ lower }) => PUBLIC_HEADS.has(lower));
  return {
    government: has(GOVERNMENT_WORDS),
    public: isPublic,
    private: has(PRIVATE_BODY_WORDS),
    party: has(PARTY_WORDS),
    place,
    unknownName: !place && !isPublic && words.some(isLarge),
    any: words.length > 0,
  };
};

const ofParty = (head: string, { government }: Beside): Standing =>
  government || head === 'leader' || head === 'leaders' ? 'public' : 'private';

const withoutBody = (head: string, at: Place, { any, unknownName }: Beside): Standing => {
  if (unknownName) return 'private';
  if (PUBLIC_WITHOUT_BODY.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head) && at === 'description') return 'personal';
  if (at === 'title' && !any && PUBLIC_WHEN_BARE.has(head)) return 'public';
  return PERSONAL_HEADS.has(head) ? 'personal' : 'private';
};

const ofOpenHead = (head: string, at: Place, words: Beside): Standing => {
  if (words.government) return 'public';
  if (words.private) return 'private';
  if (words.party) return ofParty(head, words);
  if (words.public) return 'public';
  if (words.place) return HEADS_OF_ANYTHING.has(head) ? 'private' : 'public';
  return withoutBody(head, at, words);
};

/** Judges an office by its head and the words beside it. */
export const standingOf = (tokens: readonly Token[], phrase: OfficePhrase, at: Place): Standing => {
  const words = wordsBeside(tokens, phrase);
  if (words.some(({ lower }) => SHAM_WORDS.has(lower))) return 'private';
  const head = headWord(tokens[phrase.head]?.lower ?? '');
  return PUBLIC_HEADS.has(head) ? 'public' : ofOpenHead(head, at, beside(words));
};
