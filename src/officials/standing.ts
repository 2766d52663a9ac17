import type { Token } from '../language/index.ts';
import { bodiesIn } from './bodies.ts';
import {
  BOARD_WORDS,
  FIELDS_OF_OFFICERS,
  GOVERNMENT_WORDS,
  HEADS_OF_ANYTHING,
  LARGE_TITLES,
  LEADING_WORDS,
  NEUTRAL_WORDS,
  OF_ELECTIONS,
  PERSONAL_HEADS,
  POLICY_WORDS,
  PUBLIC_WHOEVER_ASKS,
  PUBLIC_WITHOUT_BODY,
  PUT_FORWARD,
  SHAM_WORDS,
  STAFF_HEADS,
} from './lexicon/claims.ts';
import { PUBLIC_WHEN_BARE } from './lexicon/office-heads.ts';
import { PUBLIC_HEADS } from './lexicon/offices/index.ts';
import {
  AMERICAN_PARTIES,
  NATIONAL_BODY_WORDS,
  PARTY_ADJECTIVES,
  PARTY_WORDS,
  PRIVATE_BODY_WORDS,
  PUBLIC_BODY_WORDS,
  USUALLY_PRIVATE_WORDS,
} from './lexicon/public-bodies.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { hasPublicBoard, isPrivateByLetters, isPublicByLetters } from './short-names.ts';
import { headKey, isLarge, isOfficeHead, isPlace } from './words.ts';

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
  /** Whether a party is named that is known to sit in a parliament. */
  readonly greatParty: boolean;
  /** Whether nothing but the word `party` and the names of American ones stands there. */
  readonly americanParty: boolean;
  readonly place: boolean;
  /** Whether a field stands there whose officers serve a country. */
  readonly officer: boolean;
  /** A name that no list knows. */
  readonly unknownName: boolean;
  readonly any: boolean;
}

const LEADERS: ReadonlySet<string> = new Set(['leader', 'leaders', 'co-leader', 'co-leaders']);
/** What leaders are called where they sit in parliament; the chair of an American party holds no seat. */
const HEADS_OF_PARTIES: ReadonlySet<string> = new Set([
  'chief',
  'head',
  'president',
  'co-chief',
  'boss',
]);

/** Heads that, in small letters, are said of many who reign over something else. */
const ROYAL: ReadonlySet<string> = new Set([
  'king',
  'queen',
  'lord',
  'lords',
  'prince',
  'princess',
  'emperor',
]);

/** Whether a token is part of a person's name. */
export type IsPersonAt = (token: number) => boolean;

const wordsBeside = (
  tokens: readonly Token[],
  { first, last, head }: OfficePhrase,
  isPersonAt: IsPersonAt,
): Token[] =>
  tokens.slice(first, last).filter(
    (token, offset) =>
      first + offset !== head &&
      token.tag !== 'possessive' &&
      !/^(?:then|ex|former)-/iu.test(token.text) &&
      !isPersonAt(first + offset) &&
      // The title of another: `an adviser to President Lee`.
      !(isOfficeHead(token) && isPersonAt(first + offset + 1)) &&
      !NEUTRAL_WORDS.has(token.lower),
  );

const has = (words: readonly Token[], set: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => set.has(lower));

/** `European Union`, which is no trade union. */
const isUnionOfStates = (words: readonly Token[], index: number): boolean =>
  words[index]?.lower === 'union' && isPlace(words[index - 1]?.lower ?? '');

const isPrivate = (words: readonly Token[]): boolean => {
  const strong = words.some(
    ({ lower }, index) => PRIVATE_BODY_WORDS.has(lower) && !isUnionOfStates(words, index),
  );
  return strong || (has(words, USUALLY_PRIVATE_WORDS) && !has(words, NATIONAL_BODY_WORDS));
};

/** `Likud`, `Social Democratic Party`; not `Pirate Party`. */
const isGreatParty = (words: readonly Token[]): boolean => {
  if (words.some(({ lower }) => lower !== 'party' && PARTY_WORDS.has(lower))) return true;
  return words.some(({ lower }) => lower === 'party') && has(words, PARTY_ADJECTIVES);
};

const beside = (words: readonly Token[]): Beside => {
  const place = words.some(({ lower }) => isPlace(lower));
  const isPublic = has(words, PUBLIC_BODY_WORDS) || has(words, PUBLIC_HEADS);
  return {
    government: has(words, GOVERNMENT_WORDS),
    public: isPublic,
    private: isPrivate(words),
    party: has(words, PARTY_WORDS),
    partyItself: words.some(({ lower }) => lower === 'party'),
    greatParty: isGreatParty(words),
    americanParty: words.every(({ lower }) => lower === 'party' || AMERICAN_PARTIES.has(lower)),
    place,
    officer: has(words, FIELDS_OF_OFFICERS),
    unknownName: !place && !isPublic && words.some(isLarge),
    any: words.length > 0,
  };
};

/** Leaders of the great parties have a seat in parliament; of a party that no list knows, who can say. */
const ofParty = (head: string, words: Beside): Standing => {
  if (words.public && !words.partyItself) return 'public';
  // `Guangdong party secretary`: where one party rules, its secretaries govern.
  if (words.partyItself && words.place && head.startsWith('secretar')) return 'public';
  const leads = LEADERS.has(head) || (HEADS_OF_PARTIES.has(head) && !words.americanParty);
  return words.greatParty && leads ? 'public' : 'private';
};

const withoutBody = (head: string, at: Place, { any, unknownName }: Beside): Standing => {
  if (PUBLIC_WHOEVER_ASKS.has(head)) return 'public';
  if (unknownName) return 'private';
  if (PUBLIC_WITHOUT_BODY.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head) && at === 'description') return 'personal';
  if (at === 'title' && !any && PUBLIC_WHEN_BARE.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head)) return 'personal';
  return any ? 'private' : 'unclear';
};

const ofOpenHead = (head: string, at: Place, words: Beside): Standing => {
  if (words.government || (words.officer && words.place)) return 'public';
  if (words.private) return 'private';
  if (words.party) return ofParty(head, words);
  if (words.public) return 'public';
  if (words.place) return HEADS_OF_ANYTHING.has(head) ? 'private' : 'public';
  return withoutBody(head, at, words);
};

/** `Board Vice Chair`: a board, and nothing that says whose. */
const isOfBoard = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => lower === 'board' || lower === 'commission') &&
  words.every(({ lower }) => BOARD_WORDS.has(lower));

/** `Member for Castries South`: a seat, and what it stands for. */
const isMemberFor = (tokens: readonly Token[], { head }: OfficePhrase): boolean =>
  tokens[head + 1]?.lower === 'for' && isLarge(tokens[head + 2]);

/** Judges an office by its head and the words beside it. */
export const standingOf = (
  tokens: readonly Token[],
  phrase: OfficePhrase,
  at: Place,
  isPersonAt: IsPersonAt,
): Standing => {
  const words = wordsBeside(tokens, phrase, isPersonAt);
  const head = headKey(tokens, phrase.head);
  if (has(words, SHAM_WORDS)) return 'private';
  if (words.some(({ lower }) => isPrivateByLetters(tokens, lower))) return 'private';
  // `drug lord`, `chess king`.
  if (
    ROYAL.has(tokens[phrase.head]?.text ?? '') &&
    words.length > 0 &&
    !words.some(({ lower }) => isPlace(lower))
  )
    return 'private';
  if (PUBLIC_HEADS.has(head)) return 'public';
  if (PUT_FORWARD.has(head) && has(words, OF_ELECTIONS)) return 'private';
  if (STAFF_HEADS.has(head) && !has(words, LEADING_WORDS)) return 'private';
  if (head.startsWith('secretar') && has(words, POLICY_WORDS) && !isPrivate(words)) return 'public';
  const isBodily = bodiesIn(tokens, phrase.first, phrase.last).length > 0;
  if (isBodily && !has(words, PRIVATE_BODY_WORDS)) return 'public';
  if (words.some(({ lower }) => isPublicByLetters(tokens, lower))) return 'public';
  if (isOfBoard(words) && hasPublicBoard(tokens)) return 'public';
  if (head.startsWith('member') && isMemberFor(tokens, phrase)) return 'public';
  if (words.length === 0 && LARGE_TITLES.has(tokens[phrase.head]?.text ?? '')) return 'public';
  return ofOpenHead(head, at, beside(words));
};
