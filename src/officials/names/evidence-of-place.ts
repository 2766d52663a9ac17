import type { Token } from '../../language/index.ts';
import { STAFF } from '../lexicon/kind-words.ts';
import {
  BETWEEN_TITLE_AND_NAME,
  CLOSES_NAME,
  DESCRIBING_TAGS,
  JOINTS,
  PLACE_PREPOSITIONS,
} from '../lexicon/links.ts';
import {
  EVIDENCE,
  NOUNS_OF_BODIES,
  OUTLET_WORDS,
  PERSON_VERBS,
} from '../lexicon/names/evidence.ts';
import { AGE } from '../lexicon/patterns.ts';
import { THING_WORDS } from '../lexicon/thing-words.ts';
import { NAMING_VERBS } from '../lexicon/verbs.ts';
import { isFieldOfAnyOffice } from '../offices/fields.ts';
import { withoutBrackets } from '../offices/within-names.ts';
import { isGivenName, isLarge, isOfficeHead, isRole } from '../reading/words.ts';
import type { Candidate } from './candidates.ts';

/** Whether the words from `first` on say what somebody is: `a senior fellow`. */
const isDescription = (tokens: readonly Token[], first: number): boolean => {
  for (let index = first; index < first + 6; index++) {
    const token = tokens[index];
    if (isRole(token)) return true;
    if (token === undefined) return false;
    // `newly elected leader`
    if (!DESCRIBING_TAGS.has(token.tag) && !token.lower.endsWith('ed')) return false;
  }
  return false;
};

/** How far behind `of` the word may stand that an outlet's name ends in. */
const OUTLET_REACH = 6;

/** `Sui-Lee Wee of the New York Times`: for whom a journalist writes. */
const isOfOutlet = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === 'of' &&
  tokens
    .slice(of, of + OUTLET_REACH)
    .some((token) => isLarge(token) && OUTLET_WORDS.has(token.lower));

/** How far behind `of` the comma may stand before `who`. */
const MEMBERSHIP_REACH = 7;

/** `Wil Moss of Kesh University, who was not involved`. */
const isMemberWho = (tokens: readonly Token[], of: number): boolean => {
  if (tokens[of]?.lower !== 'of' || THING_WORDS.has(tokens[of - 1]?.lower ?? '')) return false;
  for (let at = of + 2; at < of + MEMBERSHIP_REACH; at++) {
    if (isComma(tokens[at])) return tokens[at + 1]?.lower === 'who';
    if (!isLarge(tokens[at]) && tokens[at]?.lower !== 'of') return false;
  }
  return false;
};

const isComma = (token: Token | undefined): boolean => token?.text === ',';

const evidenceAfter = (tokens: readonly Token[], { first, last }: Candidate): number => {
  const [next, second, third] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (next === undefined) return 0;
  if (next.lower === 'who' || isMemberWho(tokens, last)) return EVIDENCE.whoAfter;
  if (isOfOutlet(tokens, last)) return EVIDENCE.descriptionAfter;
  if (PERSON_VERBS.has(next.lower)) return EVIDENCE.speechBeside;
  // `named Ann Lee prime minister`
  const isNamed = NAMING_VERBS.has(tokens[first - 1]?.lower ?? '') && next.tag !== 'punctuation';
  if (isNamed && (isRole(next) || isRole(second))) return EVIDENCE.descriptionAfter;
  if (next.text !== ',' || second === undefined) return 0;
  if (AGE.test(second.text) && third?.text === ',') return EVIDENCE.ageAfter;
  if (second.lower === 'who') return EVIDENCE.whoAfter;
  return isDescription(tokens, last + 1) ? EVIDENCE.descriptionAfter : 0;
};

/** How far before a name's comma the office or occupation may stand. */
const FURTHEST_DESCRIPTION = 12;

/** Whether what somebody is stands before a name between commas: `the mayor of Leeds, Ann Lee, said`. */
const isDescribedBefore = (tokens: readonly Token[], { titleFirst, last }: Candidate): boolean => {
  const comma = titleFirst - 1;
  if (!isComma(tokens[comma])) return false;
  for (let index = comma - 1; index > comma - FURTHEST_DESCRIPTION; index--) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return false;
    if (isRole(token))
      return CLOSES_NAME.has(tokens[last]?.text ?? '') && !isComma(tokens[comma - 2]);
  }
  return false;
};

/** Whether a name goes on a list that a title in the plural opens: `Senators Ann Lee and Bob Ray`. */
const isJoinedToTitled = (tokens: readonly Token[], { titleFirst }: Candidate): boolean => {
  if (!JOINTS.has(tokens[titleFirst - 1]?.lower ?? '')) return false;
  let index = titleFirst - 2;
  while (index > titleFirst - 8 && isLarge(tokens[index]) && !isRole(tokens[index])) index--;
  const title = tokens[index];
  return index < titleFirst - 2 && isRole(title) && (title?.lower.endsWith('s') ?? false);
};

/** Whether the words that end before `end` go back to a title: `Minister of Land and Environment`. */
const goBackToTitle = (tokens: readonly Token[], end: number): boolean => {
  for (let index = end - 1; index > end - FURTHEST_DESCRIPTION; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[end]?.sentence) return false;
    if (isRole(token)) return true;
    if (!DESCRIBING_TAGS.has(token.tag) && !BETWEEN_TITLE_AND_NAME.has(token.lower)) return false;
  }
  return false;
};

/** Whether the title of a name stands further back: `Minister of Land and Environment Ann Lee`. */
const hasDistantTitle = (tokens: readonly Token[], { first, titleFirst }: Candidate): boolean =>
  titleFirst < first && goBackToTitle(tokens, first);

/** `Commissioner (Traffic) Ann Lee`, `Director of the Port Authority (PAX) Ann Lee`. */
const hasBracketedTitle = (tokens: readonly Token[], name: number): boolean => {
  const title = withoutBrackets(tokens, name);
  return title < name && goBackToTitle(tokens, title);
};

const mayEndOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isFieldOfAnyOffice(token.lower) || STAFF.has(token.lower) || JOINTS.has(token.lower));

/** `Director of engineering Ann Lee`, `chief of staff Ann Lee`: an office and its field, written small. */
const hasTitleOfField = (tokens: readonly Token[], name: number): boolean => {
  let index = name - 1;
  while (!isLarge(tokens[index]) && mayEndOffice(tokens[index])) index--;
  return (
    index < name - 1 &&
    /^(?:of|for)$/.test(tokens[index]?.lower ?? '') &&
    isOfficeHead(tokens[index - 1])
  );
};

/** `contractor Ann Lee`: small, a trade rather than a business. */
const evidenceOfBodyOrTrade = (word: string): number =>
  word === 'contractor' ? 0 : EVIDENCE.bodyBeforeGiven;

const evidenceBefore = (tokens: readonly Token[], candidate: Candidate): number => {
  const before = tokens[candidate.first - 1];
  // `Broker Peel Hunt`, `Manufacturer Homewell`: what sort of business it is.
  if (candidate.titled === 'role' && NOUNS_OF_BODIES.has(before?.lower ?? ''))
    return isGivenName(candidate.words[0] ?? '')
      ? evidenceOfBodyOrTrade(before?.text ?? '')
      : EVIDENCE.bodyBefore;
  if (candidate.titled !== 'no')
    return isRole(before) && before?.tag !== 'properNoun' ? EVIDENCE.roleBefore : EVIDENCE.title;
  if (
    hasDistantTitle(tokens, candidate) ||
    hasBracketedTitle(tokens, candidate.titleFirst) ||
    hasTitleOfField(tokens, candidate.first)
  )
    return EVIDENCE.title;
  const outside = tokens[candidate.titleFirst - 1];
  if (outside === undefined || candidate.titleFirst < candidate.first) return 0;
  if (outside.lower === 'the') return tokens[candidate.last]?.tag === 'noun' ? 0 : EVIDENCE.article;
  if (NOUNS_OF_BODIES.has(outside.lower))
    return isGivenName(candidate.words[0] ?? '') ? EVIDENCE.bodyBeforeGiven : EVIDENCE.bodyBefore;
  if (PERSON_VERBS.has(outside.lower)) return EVIDENCE.speechBeside;
  if (isDescribedBefore(tokens, candidate)) return EVIDENCE.descriptionBefore;
  if (isJoinedToTitled(tokens, candidate)) return EVIDENCE.descriptionBefore;
  return PLACE_PREPOSITIONS.has(outside.lower) ? EVIDENCE.placePreposition : 0;
};

/** How much the place where a name stands speaks for a person. */
export const evidenceOfPlace = (tokens: readonly Token[], candidate: Candidate): number =>
  evidenceBefore(tokens, candidate) + evidenceAfter(tokens, candidate);
