/** Where the words of a title before a name have their head, and where they start. */
import type { Token } from '../../language/index.ts';
import { SEATED_BODIES } from '../lexicon/beside-heads.ts';
import { JOINTS_OF_TITLES, NOUN_LIKE } from '../lexicon/links.ts';
import { PLURAL } from '../lexicon/patterns.ts';
import { compoundAt } from '../offices/compounds.ts';
import { isFieldComma, isFieldOfAnyOffice } from '../offices/fields.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { isLarge, isOccupation, isOfficeHead, isOfJustice } from '../reading/words.ts';
import { beforeArticle } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

/** The furthest that a title's head stands from the name: `envoy for … cooperation Ann Lee`. */
const FURTHEST = 12;

/**
 * The last word of an office before a name, whatever its tag says of the names of fields: `rapporteur on housing`; of
 * `Mayor of Kingstown star` none, for whoever has an occupation has that one.
 */
const mayEndTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOUN_LIKE.has(token.tag) || isFieldOfAnyOffice(token.lower)) &&
  (isLarge(token) || !isOccupation(token.lower));

/** Of `Special Adviser to the President on Energy` the adviser. */
const headLinkedTo = (tokens: readonly Token[], head: number): number =>
  tokens[head - 2]?.lower === 'to' && isOfficeHead(tokens[head - 3]) ? head - 3 : head;

/** How far before its last word the head of an office of several words may stand. */
const FURTHEST_OF_COMPOUND = 6;

/** The head of an office of several words that end at the name: `Chief of the General Staff`; else -1. */
export const compoundHead = (tokens: readonly Token[], name: number): number => {
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
export const headBefore = (tokens: readonly Token[], name: number): number => {
  if (isOfJustice(tokens, name - 1)) return distantHead(tokens, name);
  if (isOfficeHead(tokens[name - 1])) return headAtName(tokens, name);
  const isJoined =
    JOINTS_OF_TITLES.has(tokens[name - 2]?.text ?? '') && isOfficeHead(tokens[name - 3]);
  return isJoined && isOccupation(tokens[name - 1]?.lower ?? '')
    ? name - 3
    : distantHead(tokens, name);
};

/** Where a title of two offices starts: `Secretary of State and acting adviser Ann Lee`. */
export const joinedStart = ({ tokens, isPersonAt }: NamedText, first: number): number => {
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
