/** Offices that a sentence at the top of a text tells of, with no name beside them. */
import { isVerb, type Token, type TokenRange } from '../../language/index.ts';
import { DONE_TO_HOLDERS, FATE, SAYS } from '../lexicon/leads.ts';
import { RANKS_OF_FORCES } from '../lexicon/office-heads.ts';
import { DASH, HEARS_CASES, IN_CAPITALS, PLURAL } from '../lexicon/patterns.ts';
import { CALENDAR_WORDS } from '../lexicon/thing-words.ts';
import { type OfficePhrase, officeAt } from '../offices/office-phrase.ts';
import { bodiesIn } from '../reading/bodies.ts';
import { isLarge, isOfficeHead } from '../reading/words.ts';
import type { NamedText } from './named-text.ts';

/**
 * Whether the words of an office lead into a name, whose title they are: `Minister of Trade Ann Lee`, `Secretary of
 * State and acting adviser Ann Lee`; not `spokesman for President Ann Lee`.
 */
const endsInName = ({ tokens, isPersonAt }: NamedText, { head, last }: OfficePhrase): boolean => {
  let isJoined = false;
  for (let index = head + 1; index < last; index++) {
    const before = tokens[index - 1];
    isJoined ||= before?.lower === 'and';
    if (!isPersonAt(index)) continue;
    if (!isOfficeHead(before)) return before?.tag !== 'preposition';
    // `spokesman for the north Commodore Ann Lee`, not `spokesman for Commodore Ann Lee`.
    if (RANKS_OF_FORCES.has(before?.lower ?? '') && tokens[index - 2]?.tag !== 'preposition')
      return true;
    // `chair of Leeds City Council Cllr Ann Lee`: two titles, a body between them.
    return isJoined || bodiesIn(tokens, head + 1, index).length > 0;
  }
  return false;
};

/** `Speaker to face vote`: what is to come, in a headline without a stop. */
const isHeadline = (tokens: readonly Token[], { last }: TokenRange, next: number): boolean =>
  tokens[next]?.text === 'to' && tokens[last - 1]?.tag !== 'punctuation';

/** A dateline is no longer, in words: `FREDERICTON, N.B. (CP) —`. */
const LONGEST_DATELINE = 9;

/** Where the words of a sentence start behind its dateline, if it has one. */
const pastDateline = (tokens: readonly Token[], { first, last }: TokenRange): number => {
  if (!IN_CAPITALS.test(tokens[first]?.text ?? '')) return first;
  for (let index = first + 1; index < Math.min(first + LONGEST_DATELINE, last); index++)
    if (DASH.test(tokens[index]?.text ?? '')) return index + 1;
  return first;
};

/** How far into a sentence a possessor is looked for. */
const POSSESSOR_REACH = 8;

/** Where a sentence goes on behind somebody whose its first words are: `President Vladimir Putin’s` + `special envoy`. */
const pastPossessor = ({ tokens, isPersonAt }: NamedText, range: TokenRange): number => {
  const { last } = range;
  const first = pastDateline(tokens, range);
  let from = first;
  for (let index = first; index < Math.min(first + POSSESSOR_REACH, last); index++)
    if (tokens[index]?.tag === 'possessive' && isPersonAt(index - 1)) from = index + 1;
  return from;
};

/** Whether an office may be that of whoever is named next: one, with words of its own, and with no name beside it. */
const isUnnamed = (text: NamedText, phrase: OfficePhrase): boolean =>
  !text.isPersonAt(phrase.head + 1) &&
  !endsInName(text, phrase) &&
  // Several are not told apart by the one that is named next.
  !PLURAL.test(text.tokens[phrase.head]?.lower ?? '') &&
  phrase.last - phrase.first > 1;

/** An office that opens a sentence as its subject, with no name beside it. */
export const subjectOffice = (text: NamedText, range: TokenRange): OfficePhrase | undefined => {
  const { tokens, isPersonAt } = text;
  const phrase = officeAt(tokens, pastPossessor(text, range), isPersonAt);
  const next = phrase && tokens[phrase.last];
  if (phrase === undefined || next === undefined || !isUnnamed(text, phrase)) return undefined;
  // Who hears a case goes without a name as a rule: the next one named is a party to it.
  if (HEARS_CASES.test(tokens[phrase.head]?.lower ?? '')) return undefined;
  const isSubject =
    isHeadline(tokens, range, phrase.last) ||
    isVerb(next) ||
    // Whatever its tag says: `The vice-president collapsed`.
    FATE.test(next.lower) ||
    CALENDAR_WORDS.has(next.lower);
  return isSubject ? phrase : undefined;
};

/** The office that the first sentence rests on, behind its statement: `Trains will run at night, ` + `the transport minister` + ` said on Tuesday`. */
export const speakerOffice = (
  text: NamedText,
  { first, last }: TokenRange,
): OfficePhrase | undefined => {
  const { tokens, isPersonAt } = text;
  for (let comma = last - 1; comma > first; comma--) {
    if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'the') continue;
    const phrase = officeAt(tokens, comma + 1, isPersonAt);
    if (phrase === undefined || !isUnnamed(text, phrase)) continue;
    return SAYS.test(tokens[phrase.last]?.lower ?? '') ? phrase : undefined;
  }
  return undefined;
};

/** How far into a sentence the verb may stand whose object an office is. */
const VERB_REACH = 10;

/** An office that a sentence tells of being done to, with no name beside it: `Police arrested` + `the mayor of Gdynia`. */
export const objectOffice = (
  text: NamedText,
  { first, last }: TokenRange,
): OfficePhrase | undefined => {
  const { tokens, isPersonAt } = text;
  const reached = tokens.slice(first, Math.min(first + VERB_REACH, last));
  const verb = reached.findIndex(({ lower }) => DONE_TO_HOLDERS.has(lower));
  const phrase = verb > 0 ? officeAt(tokens, first + verb + 1, isPersonAt) : undefined;
  if (phrase === undefined || !isUnnamed(text, phrase)) return undefined;
  const next = tokens[phrase.last];
  if (next?.tag === 'possessive' || next?.lower === 'and') return undefined;
  // `convicted the minister` + `of fraud`
  const of = tokens[phrase.head + 2];
  const end = isLarge(of) || of?.tag === 'determiner' ? phrase.last : phrase.head + 1;
  return { ...phrase, last: end };
};
