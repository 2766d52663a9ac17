import type { Token } from '../language/index.ts';
import {
  GOVERNMENT_WORDS,
  HEADS_OF_ANYTHING,
  LARGE_TITLES,
  NEUTRAL_WORDS,
  PERSONAL_HEADS,
  PUBLIC_WITHOUT_BODY,
  SHAM_WORDS,
} from './lexicon/claims.ts';
import { PUBLIC_HEADS, PUBLIC_WHEN_BARE } from './lexicon/office-heads.ts';
import { PARTY_WORDS, PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from './lexicon/public-bodies.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { headWord, isLarge, isPlace } from './words.ts';

/**
 * Whether an office is a public one. `personal`: where that of the person served is; `unclear`: the words
 * alone do not tell.
 */
export type Standing = 'public' | 'private' | 'personal' | 'unclear';

/** Where the article says it: right before the name, or in words about the person. */
export type Place = 'title' | 'description';

/** What the words beside a head say of the body behind it. */
interface Beside {
  readonly government: boolean;
  readonly public: boolean;
  readonly private: boolean;
  readonly party: boolean;
  /** Whether the word `party` stands there, and not only the colour of somebody’s politics. */
  readonly partyItself: boolean;
  readonly place: boolean;
  /** A name that no list knows. */
  readonly unknownName: boolean;
  readonly any: boolean;
}

const wordsBeside = (tokens: readonly Token[], { first, last, head }: OfficePhrase): Token[] =>
  tokens
    .slice(first, last)
    .filter(
      (token, offset) =>
        first + offset !== head && token.tag !== 'possessive' && !NEUTRAL_WORDS.has(token.lower),
    );

/** `European Union`, which is no trade union. */
const isUnionOfStates = (words: readonly Token[], index: number): boolean =>
  words[index]?.lower === 'union' && isPlace(words[index - 1]?.lower ?? '');

const beside = (words: readonly Token[]): Beside => {
  const has = (set: ReadonlySet<string>) => words.some(({ lower }) => set.has(lower));
  const place = words.some(({ lower }) => isPlace(lower));
  const isPublic = has(PUBLIC_BODY_WORDS) || words.some(({ lower }) => PUBLIC_HEADS.has(lower));
  return {
    government: has(GOVERNMENT_WORDS),
    public: isPublic,
    private: words.some(
      ({ lower }, index) => PRIVATE_BODY_WORDS.has(lower) && !isUnionOfStates(words, index),
    ),
    party: has(PARTY_WORDS),
    partyItself: has(new Set(['party'])),
    place,
    unknownName: !place && !isPublic && words.some(isLarge),
    any: words.length > 0,
  };
};

const ofParty = (head: string, words: Beside): Standing =>
  (words.public && !words.partyItself) || head === 'leader' || head === 'leaders'
    ? 'public'
    : 'private';

const withoutBody = (head: string, at: Place, { any, unknownName }: Beside): Standing => {
  if (unknownName) return 'private';
  if (PUBLIC_WITHOUT_BODY.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head) && at === 'description') return 'personal';
  if (at === 'title' && !any && PUBLIC_WHEN_BARE.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head)) return 'personal';
  return any ? 'private' : 'unclear';
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
  if (PUBLIC_HEADS.has(head)) return 'public';
  if (words.length === 0 && LARGE_TITLES.has(tokens[phrase.head]?.text ?? '')) return 'public';
  return ofOpenHead(head, at, beside(words));
};
