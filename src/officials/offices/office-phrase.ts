import type { Token } from '../../language/index.ts';
import { ROLES_BESIDE_OFFICE } from '../lexicon/beside-heads.ts';
import { INNER_WORDS } from '../lexicon/inner-words.ts';
import { BEFORE_CLAUSES, TELLS_OF_TIME, TIMES_OF_DAY } from '../lexicon/lead-ins.ts';
import { INNER_TAGS, LINKS_OF_OFFICES } from '../lexicon/links.ts';
import { OCCUPATIONS } from '../lexicon/occupations.ts';
import { ORDINAL } from '../lexicon/patterns.ts';
import { CALENDAR_WORDS } from '../lexicon/thing-words.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { isAcronym, isLarge, isOfficeHead, isOfJustice, isRole } from '../reading/words.ts';
import { compoundAt } from './compounds.ts';
import { isFieldComma, joinsFields } from './fields.ts';
import { joinsBodies, linkToRank } from './joints.ts';
import {
  isBodyLikeAVerb,
  isNumberWithin,
  isParticle,
  shortNameOpening,
  wordsOfHead,
} from './within-names.ts';

/** The words of an office in the text: `[first, last)` with the head that says what it is. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Whether a token is part of a person's name. */
export type IsPersonAt = (token: number) => boolean;

/** The furthest that a phrase reaches on either side of its head, in tokens. */
const LONGEST = 16;

/** Whether a token may stand within the words of an office or of a body. */
const isInner = (token: Token | undefined): boolean => {
  if (token === undefined || CALENDAR_WORDS.has(token.lower)) return false;
  if (isRole(token) || INNER_WORDS.has(token.lower)) return true;
  return INNER_TAGS.has(token.tag) || isAcronym(token.text);
};

/** `On Friday morning Mayor Ann Lee`, `the moment Gov. Lee spoke`: a time, written small; not `the night mayor`. */
const isTimeBefore = (tokens: readonly Token[], index: number): boolean => {
  const text = tokens[index]?.text ?? '';
  return TIMES_OF_DAY.has(text) || (BEFORE_CLAUSES.has(text) && isLarge(tokens[index + 1]));
};

/**
 * Where the words that belong to a head start.
 *
 * @param isPersonAt whether a token is part of a person's name: `Putin’s` is no part of an office.
 */
export const phraseStart = (
  tokens: readonly Token[],
  head: number,
  isPersonAt: IsPersonAt,
): number => {
  const sentence = tokens[head]?.sentence;
  let first = compoundAt(tokens, head)?.first ?? head;
  for (let index = first - 1; index >= 0 && head - index < LONGEST; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence || isPersonAt(index)) break;
    if (ROLES_BESIDE_OFFICE.has(token.lower) || isTimeBefore(tokens, index)) break;
    const opening = shortNameOpening(tokens, index);
    if (opening >= 0 && !isPersonAt(opening - 1)) {
      index = opening;
      continue;
    }
    const isJoint = joinsBodies(tokens, index) || joinsFields(tokens, index);
    const toRank = linkToRank(tokens, index, head);
    if (toRank >= 0 || (isJoint && !isPersonAt(index - 1))) {
      index = toRank >= 0 ? toRank - 1 : index - 1;
      first = index;
    } else if (token.lower === 'the' && joinsBodies(tokens, index - 1)) continue;
    // Whatever its tag says, what owns something is a noun: `the securities commission’s director`.
    else if (
      isInner(token) ||
      isNumberWithin(tokens, index) ||
      isParticle(tokens, index) ||
      tokens[index + 1]?.tag === 'possessive'
    )
      first = index;
    else break;
  }
  return tokens[first]?.tag === 'possessive' ? first + 1 : first;
};

/** Where the noun phrase at `from` ends: determiners and whatever stands inside one. */
export const nounPhraseEnd = (tokens: readonly Token[], from: number): number => {
  let index = from;
  if (tokens[index]?.tag === 'determiner') index++;
  const sentence = tokens[from]?.sentence;
  while (index - from < LONGEST) {
    const token = tokens[index];
    if (token?.sentence !== sentence) break;
    const joined = (token?.lower === 'and' || token?.text === '&') && isInner(tokens[index + 1]);
    if (!isInner(token) && !joined && !isParticle(tokens, index) && token?.tag !== 'number')
      if (!isFieldComma(tokens, index) && !isBodyLikeAVerb(tokens, index)) break;
    index++;
  }
  return tokens[index - 1]?.lower === 'and' ? index - 1 : index;
};

/** `on Tuesday`, `for 2025`, `for a decade`, or nothing more: no word of an office. */
const isTimeOrEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  CALENDAR_WORDS.has(token.lower) ||
  TELLS_OF_TIME.has(token.lower) ||
  (token.tag === 'number' && !ORDINAL.test(token.lower));

/** Whether the last word of a noun phrase is one of a body’s, public or private. */
const endsInBody = (tokens: readonly Token[], start: number): boolean => {
  const last = tokens[nounPhraseEnd(tokens, start) - 1];
  return (
    last !== undefined &&
    (PUBLIC_BODY_WORDS.has(last.lower) ||
      PRIVATE_BODY_WORDS.has(last.lower) ||
      isAcronym(last.text))
  );
};

/** Where the words that `from` a link on belong to a head end: `for trade and investment`. */
const linkedEnd = (tokens: readonly Token[], from: number): number => {
  let last = from;
  if (tokens[from]?.lower === 'without' && tokens[from + 1]?.lower === 'portfolio') last += 2;
  while (last - from < LONGEST && LINKS_OF_OFFICES.has(tokens[last]?.lower ?? '')) {
    const start = last + 1;
    const noun = tokens[start]?.tag === 'determiner' ? start + 1 : start;
    const isNumbered = ORDINAL.test(tokens[noun]?.lower ?? '') && isLarge(tokens[noun + 1]);
    if (isTimeOrEnd(tokens[noun]) || !(isNumbered || isInner(tokens[noun]))) break;
    if (tokens[last]?.lower === 'from' && !isLarge(tokens[noun])) break;
    // `an official with the rail union`, not `with knowledge of it`.
    if (tokens[last]?.lower === 'with' && !endsInBody(tokens, start)) break;
    last = nounPhraseEnd(tokens, start);
  }
  return last;
};

/** Where the words after a head end that still belong to it: `envoy` + `for trade and investment`. */
export const phraseEnd = (tokens: readonly Token[], head: number): number => {
  const isInBody = tokens[head]?.lower === 'minister' && tokens[head + 1]?.lower === 'in';
  const last = isInBody ? nounPhraseEnd(tokens, head + 2) : head + wordsOfHead(tokens, head);
  return linkedEnd(tokens, isInBody && !isLarge(tokens[last - 1]) ? head + 1 : last);
};

/** Where the object of a verb ends: `heads` + `the commission of inquiry`. */
export const objectEnd = (tokens: readonly Token[], verb: number): number =>
  linkedEnd(tokens, nounPhraseEnd(tokens, verb + 1));

/** Where a noun phrase ends, past the links of a body's name before its head: `the Bureau of Mines director`. */
const endOfBody = (tokens: readonly Token[], start: number): number => {
  const end = nounPhraseEnd(tokens, start);
  let last = end;
  while (last - start < LONGEST && joinsBodies(tokens, last))
    last = nounPhraseEnd(tokens, last + 1);
  return isOfficeHead(tokens[last - 1]) ? last : end;
};

/**
 * The office that a noun phrase names, if it names one: `the commander of Kowloon West district`.
 *
 * @param from the phrase's first token, its article included.
 */
export const officeAt = (
  tokens: readonly Token[],
  from: number,
  isPersonAt: IsPersonAt,
): OfficePhrase | undefined => {
  const start = tokens[from]?.tag === 'determiner' ? from + 1 : from;
  const end = endOfBody(tokens, start);
  for (let head = end - 1; head >= start; head--) {
    const token = tokens[head];
    if (!isOfficeHead(token) || isOfJustice(tokens, head)) {
      if (token !== undefined && OCCUPATIONS.has(token.lower)) return undefined;
      continue;
    }
    const last = phraseStart(tokens, head, isPersonAt);
    // `foreign minister and chair of the council`: two offices under one article.
    const isSecond = tokens[last - 1]?.lower === 'and' && isOfficeHead(tokens[last - 2]);
    const first = Math.max(start, isSecond ? phraseStart(tokens, last - 2, isPersonAt) : last);
    return { first, last: head === end - 1 ? phraseEnd(tokens, head) : head + 1, head };
  }
  return undefined;
};
