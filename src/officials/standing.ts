import type { Token } from '../language/index.ts';
import { type Beside, beside, has, type IsPersonAt, isPrivate, wordsBeside } from './beside.ts';
import { bodiesIn } from './bodies.ts';
import {
  BOARD_WORDS,
  FIELDS_OF_SECRETARIES,
  HEADS_OF_ANYTHING,
  LARGE_TITLES,
  LEADERS_OF_PARTIES,
  LEADING_WORDS,
  OF_ELECTIONS,
  OFFICES_OF_REFERENCE,
  OTHER_HEADS_OF_PARTIES,
  OWNERS,
  PERSONAL_HEADS,
  PUBLIC_WHOEVER_ASKS,
  PUBLIC_WITHOUT_BODY,
  PUT_FORWARD,
  SHAM_WORDS,
  STAFF_HEADS,
} from './lexicon/claims.ts';
import { PUBLIC_WHEN_BARE } from './lexicon/office-heads.ts';
import { PUBLIC_HEADS } from './lexicon/offices/index.ts';
import { PRIVATE_BODY_WORDS } from './lexicon/public-bodies.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { hasPublicBoard, isPrivateByLetters, isPublicByLetters } from './short-names.ts';
import { headKey, isLarge, isPlace } from './words.ts';

/**
 * Whether an office is a public one. `personal`: where that of the person served is; `unclear`: the words
 * alone do not tell.
 */
export type Standing = 'public' | 'private' | 'personal' | 'unclear';

/** Where the article says it: right before the name, or in words about the person. */
export type Place = 'title' | 'description';

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

/** Leaders of the great parties have a seat in parliament; of a party that no list knows, who can say. */
const ofParty = (head: string, words: Beside): Standing => {
  if (words.public && !words.partyItself) return 'public';
  // `Guangdong party secretary`: where one party rules, its secretaries govern.
  if (words.partyItself && words.place && head.startsWith('secretar')) return 'public';
  // The chair of an American party holds no seat.
  const leads =
    LEADERS_OF_PARTIES.has(head) || (OTHER_HEADS_OF_PARTIES.has(head) && !words.americanParty);
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

/** `the president’s chief of staff`: whoever serves a holder of one of the great offices. */
const servesOffice = (tokens: readonly Token[], { first, head }: OfficePhrase): boolean =>
  tokens
    .slice(first, head)
    .some(
      ({ lower }, offset) =>
        OFFICES_OF_REFERENCE.has(lower) && tokens[first + offset + 1]?.tag === 'possessive',
    );

/** Fields of policy and nothing private: `Sports Secretary`, not `the sports club’s secretary`. */
const isOfFields = (words: readonly Token[]): boolean =>
  has(words, FIELDS_OF_SECRETARIES) &&
  (!isPrivate(words) || words.every(({ lower }) => FIELDS_OF_SECRETARIES.has(lower)));

/** `his deputy Ann Lee`, `the manager’s deputy`. */
const isOwned = (tokens: readonly Token[], { first }: OfficePhrase): boolean =>
  tokens[first - 1]?.tag === 'possessive' || OWNERS.has(tokens[first - 1]?.lower ?? '');

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
  if (head.startsWith('secretar') && isOfFields(words)) return 'public';
  if (head === 'deputy' && at === 'title' && words.length === 0 && !isOwned(tokens, phrase))
    return 'public';
  const isBodily = bodiesIn(tokens, phrase.first, phrase.last).length > 0;
  if (isBodily && !has(words, PRIVATE_BODY_WORDS)) return 'public';
  if (words.some(({ lower }) => isPublicByLetters(tokens, lower))) return 'public';
  if (PERSONAL_HEADS.has(head) && servesOffice(tokens, phrase) && !isPrivate(words))
    return 'public';
  if (head.startsWith('trustee') && words.length === 0 && hasPublicBoard(tokens)) return 'public';
  if (isOfBoard(words) && hasPublicBoard(tokens)) return 'public';
  if (head.startsWith('member') && isMemberFor(tokens, phrase)) return 'public';
  if (words.length === 0 && LARGE_TITLES.has(tokens[phrase.head]?.text ?? '')) return 'public';
  return ofOpenHead(head, at, beside(words));
};
