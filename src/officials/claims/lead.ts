import type { Token, TokenRange } from '../../language/index.ts';
import { OWNERS } from '../lexicon/beside-heads.ts';
import { RANKS_OF_FORCES } from '../lexicon/office-heads.ts';
import { DASH, HEARS_CASES, IN_CAPITALS, PLURAL } from '../lexicon/patterns.ts';
import { CALENDAR_WORDS } from '../lexicon/thing-words.ts';
import type { NamedPerson } from '../names/named-person.ts';
import { type OfficePhrase, officeAt } from '../offices/office-phrase.ts';
import { bodiesIn } from '../reading/bodies.ts';
import { isOfficeHead } from '../reading/words.ts';
import { type Claim, claimOf } from './claim.ts';
import type { NamedText } from './named-text.ts';

/** How many sentences from the top may hold back the name of the one they tell of. */
const LEAD_SENTENCES = 3;

const isFullFirstMention = ({ words, mentions: [first] }: NamedPerson, at: number): boolean =>
  first.first === at && words.length > 1;

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

/** An office that opens a sentence as its subject, with no name beside it. */
const subjectOffice = (text: NamedText, sentence: number): OfficePhrase | undefined => {
  const { tokens, sentences, isPersonAt } = text;
  const range = sentences[sentence];
  if (range === undefined) return undefined;
  const phrase = officeAt(tokens, pastPossessor(text, range), isPersonAt);
  const next = phrase && tokens[phrase.last];
  if (phrase === undefined || isPersonAt(phrase.head + 1)) return undefined;
  if (endsInName(text, phrase)) return undefined;
  // Several are not told apart by the one that is named next.
  if (PLURAL.test(tokens[phrase.head]?.lower ?? '')) return undefined;
  if (phrase.last - phrase.first < 2 || next === undefined) return undefined;
  // Who hears a case goes without a name as a rule: the next one named is a party to it.
  if (HEARS_CASES.test(tokens[phrase.head]?.lower ?? '')) return undefined;
  const isSubject =
    isHeadline(tokens, range, phrase.last) ||
    next.tag === 'auxiliary' ||
    next.tag === 'verb' ||
    CALENDAR_WORDS.has(next.lower);
  return isSubject ? phrase : undefined;
};

/** How far into a sentence without a quotation its first name may stand: `In a statement, Ann Lee said`. */
const OPENING_REACH = 6;

/** Where the name stands that a sentence opens with, a quotation or a short phrase before it apart. */
const openingOf = ({ tokens, sentences, isPersonAt }: NamedText, sentence: number): number => {
  const range = sentences[sentence];
  // `His brother, Ann Lee, …`: somebody else, whom the one before has.
  if (range === undefined || OWNERS.has(tokens[range.first]?.lower ?? '')) return -1;
  let read = 0;
  for (let index = range.first; index < range.last && read < OPENING_REACH; index++) {
    if (isPersonAt(index)) return index;
    if ((tokens[index]?.quotation ?? -1) < 0) read++;
  }
  return -1;
};

/**
 * An office in the lead that the next sentence gives a name to: `The state’s top prosecutor will resign.
 * Ann Lee, who …`. Only for a person whose name opens that sentence for the first time.
 *
 * @returns the person's index and the claim.
 */
export const leadClaims = (
  text: NamedText,
  people: readonly NamedPerson[],
): (readonly [person: number, claim: Claim])[] => {
  const found: (readonly [number, Claim])[] = [];
  for (let sentence = 0; sentence < LEAD_SENTENCES; sentence++) {
    const opening = openingOf(text, sentence + 1);
    const index = text.personAt(opening);
    const person = people[index];
    if (person === undefined || !isFullFirstMention(person, opening)) continue;
    const phrase = subjectOffice(text, sentence);
    if (phrase !== undefined) found.push([index, claimOf(text, phrase, 'description')]);
  }
  return found;
};
