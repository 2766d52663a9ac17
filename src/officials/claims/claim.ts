import type { Token } from '../../language/index.ts';
import { OWNERS } from '../lexicon/beside-heads.ts';
import {
  FORMER_DASHED,
  FORMER_PREFIX,
  FORMER_WORDS,
  PARTS_OF_HEADS,
  SAYS_NOTHING_OF_OFFICE,
} from '../lexicon/office-heads.ts';
import { LINKS_YEARS, YEAR } from '../lexicon/patterns.ts';
import { kindOf, type OfficeKind } from '../offices/office-kind.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { isOfficeHead } from '../reading/words.ts';
import type { Place, Standing } from '../standing/judged-office.ts';
import { standingOf } from '../standing/standing.ts';
import type { NamedText } from './named-text.ts';
import { servedBefore } from './served-before.ts';

/** Something that the article says of what a person is. */
export interface Claim {
  readonly standing: Standing;
  /** The words of the office, or null where the article only lets it be known. */
  readonly phrase: OfficePhrase | null;
  readonly former: boolean;
  /** The person served (`Putin’s spokesman`) by index, or -1. */
  readonly served: number;
  readonly kind: OfficeKind;
}

/** A term that has ended: `from 2005 to 2009`, `until 2011`. */
const isTermOver = (tokens: readonly Token[], last: number): boolean => {
  const [link, year, joint, end] = [0, 1, 2, 3].map((offset) => tokens[last + offset]?.lower ?? '');
  if (link === 'until' || link === 'till') return YEAR.test(year ?? '');
  if (link !== 'from' && link !== 'between') return false;
  return YEAR.test(year ?? '') && LINKS_YEARS.test(joint ?? '') && YEAR.test(end ?? '');
};

/** How far before `his` or `her` the one meant may be named. */
const OWNER_REACH = 40;

/** The person named last before `his` or `her`, or -1. */
const ownerBefore = ({ tokens, personAt, isPersonAt }: NamedText, pronoun: number): number => {
  if (!OWNERS.has(tokens[pronoun]?.lower ?? '')) return -1;
  // `Ann Lee, his deputy`: not Lee's own.
  const apposed = tokens[pronoun - 1]?.text === ',' ? personAt(pronoun - 2) : -1;
  for (let index = pronoun - 1; index > pronoun - OWNER_REACH && index >= 0; index--)
    if (isPersonAt(index) && personAt(index) !== apposed) return personAt(index);
  return -1;
};

const servedBy = (text: NamedText, { first, last, head }: OfficePhrase): number => {
  const { tokens, personAt, isPersonAt } = text;
  const before = tokens[first - 1]?.tag === 'possessive' ? first - 2 : first - 1;
  if (isPersonAt(before)) return personAt(before);
  for (let index = head + 1; index < last; index++) if (isPersonAt(index)) return personAt(index);
  const owner = ownerBefore(text, first - 1);
  return owner < 0 ? servedBefore(text, { first, last, head }) : owner;
};

/** `ex–Foreign Minister`: of a prefix and what it belongs to the dash makes two. */
const isBehindDash = (tokens: readonly Token[], first: number): boolean => {
  const [prefix, dash] = [tokens[first - 2], tokens[first - 1]];
  return prefix?.end === dash?.start && FORMER_DASHED.test(`${prefix?.lower}${dash?.text}`);
};

/** A claim from the words of an office: `former` and its like are judged and left out. */
export const claimOf = (text: NamedText, phrase: OfficePhrase, at: Place): Claim => {
  const { tokens, isPersonAt } = text;
  let { first } = phrase;
  if (tokens[first]?.lower === 'then') first++;
  let former = FORMER_WORDS.has(tokens[first - 1]?.lower ?? '') || first > phrase.first;
  for (let index = first; index < phrase.head; index++) {
    if (!FORMER_WORDS.has(tokens[index]?.lower ?? '')) continue;
    // `Governor retired Colonel`: the rank is the past one.
    if (isOfficeHead(tokens[index - 1])) continue;
    former = true;
    first = index + 1;
  }
  while (first < phrase.head && SAYS_NOTHING_OF_OFFICE.has(tokens[first]?.lower ?? '')) first++;
  former ||= FORMER_PREFIX.test(tokens[first]?.lower ?? '') || isBehindDash(tokens, first);
  former ||= tokens[phrase.head]?.lower === 'predecessor';
  if (at === 'description') former ||= isTermOver(tokens, phrase.last);
  const words = { ...phrase, first };
  return {
    // Whose the office was stands before `ousted`: `Chile’s ousted president`.
    standing: standingOf(tokens, phrase, at, isPersonAt),
    phrase: words,
    former,
    served: servedBy(text, phrase),
    kind: kindOf(tokens, words),
  };
};

/**
 * A claim from a verb that heads what it governs: `heads the commission`, `sits on the council`.
 *
 * @param last where its object ends.
 */
export const claimByVerb = (text: NamedText, verb: number, last: number): Claim =>
  claimOf(text, { first: verb, last, head: verb }, 'description');

/** A claim that somebody holds no public office. */
export const PRIVATE_CLAIM: Claim = {
  standing: 'private',
  phrase: null,
  former: false,
  served: -1,
  kind: { branch: null, level: null },
};

/** A claim that somebody holds an office of a kind that the article does not word. */
export const wordlessClaim = (kind: OfficeKind): Claim => ({
  ...PRIVATE_CLAIM,
  standing: 'public',
  kind,
});

/** The word that heads a claim's office, in lower case; empty where the office is not worded. */
export const headOf = (tokens: readonly Token[], { phrase }: Claim): string =>
  phrase === null ? '' : (tokens[phrase.head]?.lower ?? '');

/** What tells one office from another: the head and what makes it another office, `vice president`. */
export const officeKey = (tokens: readonly Token[], claim: Claim): string => {
  const before = claim.phrase === null ? '' : (tokens[claim.phrase.head - 1]?.lower ?? '');
  return `${PARTS_OF_HEADS.has(before) ? before : ''} ${headOf(tokens, claim)}`;
};
