import type { Token } from '../../language/index.ts';
import { CLOSERS, OPENERS } from '../lexicon/apposition-marks.ts';
import { ADVERBS_BEHIND_OFFICE, ROLES_AS } from '../lexicon/lead-ins.ts';
import {
  BEFORE_APPOSED_NAME,
  INNER_TAGS,
  LINKS_BACK,
  LINKS_OF_BODIES,
  TAGS_BEFORE_OFFICE,
} from '../lexicon/links.ts';
import { POSTNOMINALS } from '../lexicon/occupations.ts';
import { OWNING, PLURAL } from '../lexicon/patterns.ts';
import { MAY_LEAD } from '../lexicon/traits.ts';
import type { Mention } from '../names/named-person.ts';
import { isFieldComma } from '../offices/fields.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { withoutBrackets } from '../offices/within-names.ts';
import { bodiesIn } from '../reading/bodies.ts';
import { isLarge, isOfficeHead, isRole } from '../reading/words.ts';
import { type Claim, claimOf } from './claim.ts';
import type { NamedText } from './named-text.ts';

const FURTHEST = 14;

/** `Chile’s president`, `Côte d’Ivoire’s president`: whose it is needs no article. */
const isOwnedPhrase = (tokens: readonly Token[], first: number): boolean =>
  tokens[first + 1]?.tag === 'possessive' ||
  (tokens[first + 2]?.tag === 'possessive' && isLarge(tokens[first]) && isLarge(tokens[first + 1]));

/** Whether an office in front of a comma stands by itself, rather than behind another name. */
const standsAlone = ({ tokens, isPersonAt }: NamedText, first: number): boolean => {
  if (isRoleOfSubject(tokens, first)) return true;
  const before = tokens[first - 1];
  const isFirst = before?.sentence !== tokens[first]?.sentence;
  if (isFirst || before === undefined) return true;
  // `“…,” Housing Executive chief executive, Ann Lee, said`
  if (before.quotation !== tokens[first]?.quotation) return true;
  // Whatever its tag says: `Italy’s police chief, Ann Lee`.
  const isOwner = OWNING.test(before.text);
  const mayStand = isOwner || TAGS_BEFORE_OFFICE.has(before.tag) || MAY_LEAD.has(before.lower);
  if (!mayStand && !isOwnedPhrase(tokens, first)) return false;
  // `, and Chile’s finance minister, Ann Lee,`: another one than who stands before the comma.
  if (before.lower === 'and' || before.text === ':') return true;
  return !(OPENERS.has(tokens[first - 2]?.text ?? '') && isPersonAt(first - 3));
};

/** `As mayor of Gdynia, Ann Lee built …`, `In her role as mayor, …`: no second comma closes it. */
const isRoleOfSubject = (tokens: readonly Token[], first: number): boolean => {
  const as = tokens[first - 1]?.tag === 'determiner' ? first - 2 : first - 1;
  const isFirst = tokens[as]?.text === 'As' && tokens[as]?.sentence !== tokens[as - 1]?.sentence;
  return isFirst || (tokens[as]?.text === 'as' && ROLES_AS.has(tokens[as - 1]?.lower ?? ''));
};

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
const isLinkedBack = (tokens: readonly Token[], first: number): boolean => {
  const link = tokens[first - 1]?.tag === 'determiner' ? first - 2 : first - 1;
  return LINKS_BACK.has(tokens[link]?.lower ?? '');
};

/** `the attorney general then, Ann Lee,` */
const withoutAdverb = (tokens: readonly Token[], end: number): number =>
  ADVERBS_BEHIND_OFFICE.has(tokens[end - 1]?.lower ?? '') && isOfficeHead(tokens[end - 2])
    ? end - 1
    : end;

/** Whether the words of an office end at one of two tokens: `mayor of Le Havre` may take in what follows by `and`. */
const endsAt = (tokens: readonly Token[], head: number, ends: readonly number[]): boolean =>
  ends.includes(phraseEnd(tokens, head));

/**
 * What stands before a name and a comma: `Albania’s foreign minister, Ann Lee, said`.
 *
 * @param start where the name starts with the title right before it.
 */
export const precedingClaims = (text: NamedText, mention: Mention, start: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const comma = start - 1;
  if (!BEFORE_APPOSED_NAME.has(tokens[comma]?.text ?? '')) return [];
  const letters = POSTNOMINALS.has(tokens[mention.last]?.text ?? '') ? 1 : 0;
  const isClosed = CLOSERS.has(tokens[mention.last + letters]?.text ?? '');
  // `Superintendent (Rural), Ann Lee,`
  let end = withoutAdverb(tokens, withoutBrackets(tokens, comma));
  let last = end;
  let found: Claim[] = [];
  let joined: Claim[] = [];
  const close = end;
  for (let head = close - 1; head > close - FURTHEST && head >= 0; head--) {
    const token = tokens[head];
    if (end === close && isBodyBetweenCommas(text, head, close)) {
      end = head;
      continue;
    }
    if (token === undefined || (token.tag === 'punctuation' && !isFieldComma(tokens, head))) break;
    if (isVerb(tokens, head, close)) break;
    if (!isOfficeHead(token) || !endsAt(tokens, head, [end, close])) continue;
    const first = phraseStart(tokens, head, isPersonAt);
    if (!isClosed && end === close && !isRoleOfSubject(tokens, first)) break;
    if (!standsAlone(text, first)) continue;
    if (last !== close && PLURAL.test(token.lower)) break;
    found = [claimOf(text, { first, last, head }, 'description')];
    if (last === close && tokens[first - 1]?.lower === 'and') {
      joined = found;
      end = first - 1;
      last = end;
    } else if (!isLinkedBack(tokens, first)) break;
  }
  return found === joined ? found : [...found, ...joined];
};
