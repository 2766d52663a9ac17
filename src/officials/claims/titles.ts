import type { Token } from '../../language/index.ts';
import { ROLES_BESIDE_OFFICE, SEATED_BODIES } from '../lexicon/beside-heads.ts';
import { JOINTS_OF_TITLES, NOUN_LIKE } from '../lexicon/links.ts';
import { ADDRESSES } from '../lexicon/occupations.ts';
import { CUT_SHORT } from '../lexicon/office-heads.ts';
import { PLURAL } from '../lexicon/patterns.ts';
import type { Mention } from '../names/named-person.ts';
import { compoundAt } from '../offices/compounds.ts';
import { isFieldComma, isFieldOfAny } from '../offices/fields.ts';
import { kindOf, type OfficeKind } from '../offices/office-kind.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { withoutBrackets } from '../offices/within-names.ts';
import { bodyCovering } from '../reading/bodies.ts';
import { tellsOfWales } from '../reading/subjects.ts';
import { isLarge, isOccupation, isOfficeHead, isPlace } from '../reading/words.ts';
import { type Claim, claimOf, PRIVATE_CLAIM, wordlessClaim } from './claim.ts';
import { beforeArticle } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

/** The furthest that a title's head stands from the name: `envoy for … cooperation Ann Lee`. */
const FURTHEST = 12;

/** Where the name starts with its forms of address: `Sir`, `Dr`, and `advocate` behind an office, `prosecutions head advocate Ann Lee`. */
const addressedStart = (tokens: readonly Token[], { first }: Mention): number => {
  let start = first;
  while (
    isOfficeHead(tokens[start - 1])
      ? tokens[start - 1]?.lower === 'advocate' && isOfficeHead(tokens[start - 2])
      : ADDRESSES.has(tokens[start - 1]?.lower ?? '')
  )
    start--;
  return start;
};

/** Where the name starts with its forms of address and the title right before it. */
export const titledStart = ({ tokens, isPersonAt }: NamedText, mention: Mention): number => {
  const name = addressedStart(tokens, mention);
  if (!isOfficeHead(tokens[name - 1])) return name;
  return phraseStart(tokens, name - 1, isPersonAt);
};

/** Whether whoever a seated body calls so sits in it: a colleague does, a correspondent does not. */
const maySit = (word: string): boolean =>
  word === 'colleague' || !(ROLES_BESIDE_OFFICE.has(word) || isOccupation(word));

/** `House Republican Ann Lee`, `council leader`: whoever is called by a seated body sits in it, hopefuls apart. */
const seatClaim = (tokens: readonly Token[], name: number): Claim[] => {
  const [seated, word, further] = [tokens[name - 2], tokens[name - 1], tokens[name - 3]];
  if (!SEATED_BODIES.has(seated?.text ?? '') || word === undefined) return [];
  if (!NOUN_LIKE.has(word.tag) || !maySit(word.lower)) return [];
  // `White House butler`, `Opera House tenor`: a house, and no chamber.
  if (seated?.text === 'House' && further?.tag === 'properNoun' && !isPlace(further.lower))
    return [];
  const phrase = { first: phraseStart(tokens, name - 1, () => false), last: name, head: name - 1 };
  return [{ ...wordlessClaim(kindOf(tokens, phrase)), phrase }];
};

/**
 * The last word of an office before a name, whatever its tag says of the names of fields: `rapporteur on housing`; of
 * `Mayor of Kingstown star` none, for whoever has an occupation has that one.
 */
const mayEndTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOUN_LIKE.has(token.tag) || isFieldOfAny(token.lower)) &&
  (isLarge(token) || !isOccupation(token.lower));

/** Of `Special Adviser to the President on Energy` the adviser. */
const headLinkedTo = (tokens: readonly Token[], head: number): number =>
  tokens[head - 2]?.lower === 'to' && isOfficeHead(tokens[head - 3]) ? head - 3 : head;

/** How far before its last word the head of an office of several words may stand. */
const FURTHEST_OF_COMPOUND = 6;

/** The head of an office of several words that end at the name: `Chief of the General Staff`; else -1. */
const compoundHead = (tokens: readonly Token[], name: number): number => {
  for (let head = name - 2; head > name - FURTHEST_OF_COMPOUND; head--)
    if (compoundAt(tokens, head)?.last === name) return head;
  return -1;
};

/** A head further to the left whose words reach up to the name; else -1. */
const distantHead = (tokens: readonly Token[], name: number): number => {
  const sentence = tokens[name]?.sentence;
  const compound = compoundHead(tokens, name);
  if (compound >= 0) return compound;
  if (!mayEndTitle(tokens[name - 1])) return -1;
  for (let index = name - 2; index > name - FURTHEST && index >= 0; index--) {
    const token = tokens[index];
    if (token?.sentence !== sentence) return -1;
    if (token?.tag === 'punctuation' && !isFieldComma(tokens, index)) return -1;
    if (isOfficeHead(token))
      return phraseEnd(tokens, index) >= name ? headLinkedTo(tokens, index) : -1;
  }
  return -1;
};

/** Where a title of two offices starts: `Secretary of State and acting adviser Ann Lee`. */
const joinedStart = ({ tokens, isPersonAt }: NamedText, first: number): number => {
  if (tokens[first - 1]?.lower !== 'and') return first;
  for (let head = first - 2; head > first - FURTHEST && head >= 0; head--) {
    const token = tokens[head];
    if (token === undefined || token.tag === 'punctuation' || isPersonAt(head)) return first;
    const end = isOfficeHead(token) ? phraseEnd(tokens, head) : -1;
    if (end !== first - 1 && end < first) continue;
    const start = phraseStart(tokens, head, isPersonAt);
    const before = tokens[start - 1];
    // `the president and Prime Minister Lee`, `lawmakers and Mayor Lee`: two, and one of them is Lee.
    const isAnother = before?.tag === 'determiner' || before?.tag === 'possessive';
    return isAnother || token.lower.endsWith('s') || !isLarge(token) ? first : start;
  }
  return first;
};

/** `Chairman of the Joint Chiefs`, `Chief of Staff to the President`: what an office is of or to, and no title. */
const isWhatOfficeIsOf = (tokens: readonly Token[], head: number): boolean => {
  const first = phraseStart(tokens, head, () => false);
  const link = tokens[beforeArticle(tokens, first)]?.lower ?? '';
  const isOfSeveral = PLURAL.test(tokens[head]?.lower ?? '') && link === 'of';
  // `Speaker of the House Rep.`: of the chamber, with the seat behind it.
  const isOfChamber = link === 'of' && SEATED_BODIES.has(tokens[head - 1]?.text ?? '');
  const isServed = link === 'to' && tokens[first - 1]?.lower === 'the';
  return isOfSeveral || isOfChamber || isServed;
};

/** Of `Chairman of the Joint Chiefs`, before one name, the chairman; of all else the last word. */
const headAtName = (tokens: readonly Token[], name: number): number => {
  const distant = isWhatOfficeIsOf(tokens, name - 1) ? distantHead(tokens, name) : -1;
  return distant < 0 ? name - 1 : distant;
};

/** The head of the title before a name, or -1: `chair and CEO` is headed by the office. */
const headBefore = (tokens: readonly Token[], name: number): number => {
  if (isOfficeHead(tokens[name - 1])) return headAtName(tokens, name);
  const isJoined =
    JOINTS_OF_TITLES.has(tokens[name - 2]?.text ?? '') && isOfficeHead(tokens[name - 3]);
  return isJoined && isOccupation(tokens[name - 1]?.lower ?? '')
    ? name - 3
    : distantHead(tokens, name);
};

const OF_WELSH_PARLIAMENT: OfficeKind = { branch: 'legislative', level: 'regional' };

/** `Clwyd MS Ann Lee` in the news of Wales: a seat, where elsewhere it is a form of address or initials. */
const welshSeatClaim = (tokens: readonly Token[], name: number): Claim[] => {
  const head = name - 1;
  if (tokens[head]?.text !== 'MS' || !isLarge(tokens[head - 1]) || !tellsOfWales(tokens)) return [];
  const phrase = { first: phraseStart(tokens, head, () => false), last: name, head };
  return [{ ...wordlessClaim(OF_WELSH_PARLIAMENT), phrase }];
};

/** The longest name of a body that is read before `’s`, in words. */
const LONGEST_BODY = 5;

const OF_INTERNATIONAL_BODY: OfficeKind = { branch: 'international', level: 'international' };

/** `OCHA’s Ann Lee`: of a body of several states, whose people are its officials. */
const possessedClaims = (tokens: readonly Token[], owner: number): Claim[] => {
  if (tokens[owner]?.tag !== 'possessive') return [];
  for (let first = owner - 1; first >= owner - LONGEST_BODY; first--)
    if (bodyCovering(tokens, first, owner)?.branch === 'international')
      return [wordlessClaim(OF_INTERNATIONAL_BODY)];
  return [];
};

/** What stands before a name as its title: `U.S. President`, `special envoy to the Middle East`. */
export const titleClaims = (text: NamedText, mention: Mention): Claim[] => {
  const { tokens, isPersonAt } = text;
  const welsh = welshSeatClaim(tokens, mention.first);
  if (welsh.length > 0) return welsh;
  const name = withoutBrackets(tokens, addressedStart(tokens, mention));
  const before = tokens[name - 1];
  if (before?.text === '.' && CUT_SHORT.test(tokens[name - 2]?.lower ?? ''))
    return [claimOf(text, { first: name - 2, last: name, head: name - 2 }, 'title')];
  if (before === undefined || before.sentence !== tokens[name]?.sentence) return [];
  if (before.tag === 'possessive') return possessedClaims(tokens, name - 1);
  const head = headBefore(tokens, name);
  if (head < 0)
    return before.lower !== 'colleague' && isOccupation(before.lower)
      ? [PRIVATE_CLAIM]
      : seatClaim(tokens, name);
  const first = phraseStart(tokens, head, isPersonAt);
  const last = isOccupation(before.lower) && !isOfficeHead(before) ? head + 1 : name;
  return [claimOf(text, { first: joinedStart(text, first), last, head }, 'title')];
};
