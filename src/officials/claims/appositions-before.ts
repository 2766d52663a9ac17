import type { Token } from '../../language/index.ts';
import { CLOSERS } from '../lexicon/apposition-marks.ts';
import { ADVERBS_BEHIND_OFFICE } from '../lexicon/lead-ins.ts';
import { BEFORE_APPOSED_NAME, INNER_TAGS, LINKS_BACK, LINKS_OF_BODIES } from '../lexicon/links.ts';
import { POSTNOMINALS } from '../lexicon/occupations.ts';
import { AT_THE_TIME, PLURAL } from '../lexicon/patterns.ts';
import type { Mention } from '../names/named-person.ts';
import { isFieldComma } from '../offices/fields.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { withoutBrackets } from '../offices/within-names.ts';
import { bodiesIn } from '../reading/bodies.ts';
import { joined } from '../reading/joined.ts';
import { isOfficeHead, isRole } from '../reading/words.ts';
import { type Claim, claimOf } from './claim.ts';
import { beforeArticle, pastBrackets } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';
import { isRoleOfSubject, standsAlone } from './stands-alone.ts';
import { toldBefore } from './told-before.ts';

/** How far before the comma the head of an office may stand. */
const FURTHEST = 14;

/** `Deputy Commissioner, Shimla, Ann Lee`: body or place of an office between commas of their own. */
const isBodyBetweenCommas = (
  { tokens, isPersonAt }: NamedText,
  start: number,
  comma: number,
): boolean => {
  const first = tokens[start + 1];
  if (tokens[start]?.text !== ',' || comma - start < 2 || !isOfficeHead(tokens[start - 1]))
    return false;
  const words = tokens.slice(start + 1, comma);
  const isBody = bodiesIn(tokens, start + 1, comma).length > 0;
  const isNamed = words.some(
    (_, offset) => isPersonAt(start + 1 + offset) || (!isBody && isRole(words[offset])),
  );
  return (
    !isNamed &&
    first?.tag !== 'determiner' &&
    words.every((word) => INNER_TAGS.has(word.tag) || LINKS_OF_BODIES.has(word.lower))
  );
};

/** A verb, unless it is the last word of a body's name (`the police command`) or links an office to its place. */
const isVerb = (tokens: readonly Token[], index: number, comma: number): boolean =>
  tokens[index]?.tag === 'verb' &&
  index !== comma - 1 &&
  tokens[index]?.lower !== 'representing' &&
  !isOfficeHead(tokens[index + 1]);

/** Whether an office is only what another one is of: `Speaker of the House of Representatives`. */
const isLinkedBack = (tokens: readonly Token[], first: number): boolean =>
  LINKS_BACK.has(tokens[beforeArticle(tokens, first)]?.lower ?? '');

/** `the attorney general then, Ann Lee,` · `the ambassador at the time, Ann Lee,` */
const withoutAdverb = (tokens: readonly Token[], end: number): number => {
  if (AT_THE_TIME.test(joined(tokens.slice(Math.max(0, end - 3), end)))) return end - 3;
  return ADVERBS_BEHIND_OFFICE.has(tokens[end - 1]?.lower ?? '') && isOfficeHead(tokens[end - 2])
    ? end - 1
    : end;
};

/** An office before the comma, as it is found on the way from the comma to the left. */
interface FoundBefore {
  readonly claim: Claim;
  readonly first: number;
  readonly head: number;
}

/** Where the words of an office before a name may end. */
interface End {
  /** The comma, or what may stand between it and the office: brackets, an adverb. */
  readonly comma: number;
  /** The same, or before a body between commas, or before the `and` that joins another office. */
  readonly office: number;
  /** Where the words end that are shown. */
  readonly words: number;
}

/** The next head to the left that such an office has, and where its words end; none past a verb or a mark. */
const headBefore = (
  text: NamedText,
  from: number,
  end: End,
): { readonly head: number; readonly end: End } | undefined => {
  const { tokens } = text;
  let { office } = end;
  for (let head = from - 1; head > end.comma - FURTHEST && head >= 0; head--) {
    const token = tokens[head];
    if (office === end.comma && isBodyBetweenCommas(text, head, end.comma)) {
      office = head;
      continue;
    }
    if (token === undefined || isVerb(tokens, head, end.comma)) return undefined;
    if (token.tag === 'punctuation' && !isFieldComma(tokens, head)) return undefined;
    // `mayor of Le Havre` may take in what follows by `and`.
    const ends = isOfficeHead(token) ? phraseEnd(tokens, head) : -1;
    if (ends === office || ends === end.comma) return { head, end: { ...end, office } };
  }
  return undefined;
};

/** Whether another office is joined to this one, which is the last: `foreign minister and deputy premier, Ann Lee,`. */
const isJoined = ({ tokens }: NamedText, first: number, end: End): boolean =>
  end.words === end.comma && tokens[first - 1]?.lower === 'and';

/**
 * The office to the left, with all that it is linked to: of `Speaker of the House of Representatives` the speaker.
 *
 * @param isClosed whether a mark stands behind the name as well.
 */
const officeBefore = (
  text: NamedText,
  from: number,
  given: End,
  isClosed: boolean,
): FoundBefore | undefined => {
  const { tokens, isPersonAt } = text;
  let found: FoundBefore | undefined;
  let next = headBefore(text, from, given);
  for (; next !== undefined; next = headBefore(text, next.head, next.end)) {
    const { head, end } = next;
    const first = phraseStart(tokens, head, isPersonAt);
    if (!isClosed && end.office === end.comma && !isRoleOfSubject(tokens, first)) break;
    if (!standsAlone(text, first)) continue;
    if (end.words !== end.comma && PLURAL.test(tokens[head]?.lower ?? '')) break;
    const phrase = toldBefore(text, { first, last: end.words, head });
    const claim = claimOf(text, phrase, 'description');
    found = { claim, first, head };
    if (isJoined(text, first, end) || !isLinkedBack(tokens, first)) break;
  }
  return found;
};

/**
 * What stands before a name and a comma: `Albania’s foreign minister, Ann Lee, said`.
 *
 * @param start where the name starts with the title right before it.
 */
export const precedingClaims = (text: NamedText, mention: Mention, start: number): Claim[] => {
  const { tokens } = text;
  if (!BEFORE_APPOSED_NAME.has(tokens[start - 1]?.text ?? '')) return [];
  const letters = POSTNOMINALS.has(tokens[mention.last]?.text ?? '') ? 1 : 0;
  // `The governor of Kesh, Ann Lee (Unity), said`
  const close = pastBrackets(tokens, mention.last + letters);
  const isClosed = CLOSERS.has(tokens[close]?.text ?? '');
  // `Superintendent (Rural), Ann Lee,`
  const comma = withoutAdverb(tokens, withoutBrackets(tokens, start - 1));
  const end: End = { comma, office: comma, words: comma };
  const last = officeBefore(text, comma, end, isClosed);
  if (last === undefined) return [];
  if (!isJoined(text, last.first, end)) return [last.claim];
  const and = last.first - 1;
  const other = officeBefore(text, last.head, { comma, office: and, words: and }, isClosed);
  return other === undefined ? [last.claim] : [other.claim, last.claim];
};
