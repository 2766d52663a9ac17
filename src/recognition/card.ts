/** Cards: a few lines beside the paragraphs of a story, and the last of them is there to be clicked on. */
import type { AppealKind } from '../outline/index.ts';
import { ASKS, answerOf } from './closed-block.ts';
import { meet } from './evidence.ts';
import { ANYBODYS } from './kinds-of-asking.ts';
import { toReader } from './lexicon/own-voice.ts';
import type { Reading } from './reading.ts';
import type { TreeBox } from './tree.ts';
import { evidenceWeights } from './weights.ts';

/** What a card may hold, and tell before it can be answered. */
const LINES_OF_A_CARD = 6;
const WORDS_OF_A_CARD = 25;
/** Of these, in a sentence that does not even speak to the reader; with two of them it may be a story. */
const WORDS_OF_ITS_MOTTO = 15;
/** Fewer words are links of a menu. */
const FEWEST_WORDS_OF_A_CARD = 7;
const WORDS_OF_A_PLEA = 70;
/** What is sold otherwise is called for with `Try it now` as well. */
const CALLED_FOR = [
  'newsletter',
  'donation',
  'membership',
] as const satisfies readonly AppealKind[];

/** Whether a box is a few lines beside the paragraphs of a story, and can be answered by the last of them. */
export function isCard(reading: Reading, box: TreeBox): boolean {
  const { first, end } = box;
  const lines = end - first;
  if (lines < 2 || lines > LINES_OF_A_CARD || !reading.standsByStory(box)) return false;
  if (reading.words(first, end) < FEWEST_WORDS_OF_A_CARD) return false;
  if (reading.toldWords(first, end) > WORDS_OF_A_CARD) return false;
  const prose = reading.readings.slice(first, end).filter(({ sense }) => sense === 'prose');
  if (prose.length > 1 || prose.some(({ words }) => words > WORDS_OF_ITS_MOTTO)) return false;
  return answerOf(reading, end - 1) === 'call' && leadsNowhereElse(reading, end - 1);
}

/** Whether a line is a button, or leads to the site itself or where appeals lead: others' events and alerts call as well. */
function leadsNowhereElse({ lines, readings, isOwnPage }: Reading, at: number): boolean {
  const target = readings[at]?.target ?? null;
  const isElsewhere = target === null || target === 'registration';
  return !isElsewhere || (lines[at]?.targets ?? []).every(isOwnPage);
}

/**
 * Whether a card asks and leads to where appeals lead, or ends with a call that is an outlet's; for money, of its own:
 * a list of charities has cards as well.
 */
export function asksForSure(reading: Reading, block: TreeBox): boolean {
  const { first, end } = block;
  const { leads = false, target = null } = reading.readings[end - 1] ?? {};
  if (leads && reading.asks(first, end)) return isOwn(reading, block) || ANYBODYS.has(target);
  return isOwn(reading, block) && endsWithCallOfOutlets(reading, block);
}

/** Whether a block leads to the site itself in the end, or nowhere, or the outlet speaks of itself in it. */
function isOwn(reading: Reading, { first, end }: TreeBox): boolean {
  const { targets = [] } = reading.lines[end - 1] ?? {};
  return targets.every(reading.isOwnPage) || reading.speaksOfItself(first, end);
}

/** Whether what ends a block calls for something that outlets ask for, and others seldom do; a teaser is all links. */
function endsWithCallOfOutlets(reading: Reading, block: TreeBox): boolean {
  const { kinds } = reading.readings[block.end - 1] ?? {};
  const isCalledFor = (kind: AppealKind) => (kinds?.get(kind) ?? 0) >= evidenceWeights.call;
  if (!endsWithCall(reading, block) || !CALLED_FOR.some(isCalledFor)) return false;
  const before = reading.readings.slice(block.first, block.end - 1);
  return before.some(({ isLink, words }) => !isLink && words > 0);
}

/** Whether the last thing in a block is a link or a button that calls. */
export function endsWithCall({ lines, readings }: Reading, { end }: TreeBox): boolean {
  const last = readings[end - 1];
  const isThere = lines[end - 1]?.role === 'button' || last?.isLink === true;
  return isThere && last !== undefined && meet(last.evidence, ASKS);
}

/** Whether a block is a form that asks for an address and hardly anything else, beside the paragraphs of a story. */
export function isFormByStory(reading: Reading, block: TreeBox): boolean {
  const { first, end } = block;
  const told = reading.toldWords(first, end);
  return reading.standsByStory(block) && told <= WORDS_OF_A_CARD;
}

/**
 * Whether the outlet speaks of itself to the reader in a card, and of nothing else, which ends with a button or leads
 * to where appeals lead; with more buttons it is a poll.
 */
export function pleadsInCard(reading: Reading, block: TreeBox): boolean {
  const { first, end } = block;
  const last = end - 1;
  if (end - first < 2 || end - first > LINES_OF_A_CARD || !reading.standsByStory(block))
    return false;
  if (reading.words(first, end) > WORDS_OF_A_PLEA || !endsWithAnswer(reading, last)) return false;
  const lines = reading.lines.slice(first, last);
  if (lines.some(({ role }) => role === 'button' || role === 'field')) return false;
  if (reading.proseWords(first, last) > 0 || !reading.speaksOfItself(first, last)) return false;
  return lines.some(({ text }) => toReader.test(text.toLowerCase()));
}

/** Whether a line is a button that leads nowhere, or leads to where appeals lead and stories seldom do. */
function endsWithAnswer({ lines, readings }: Reading, at: number): boolean {
  const { role = 'text', targets = [] } = lines[at] ?? {};
  const { leads = false, target = null } = readings[at] ?? {};
  return (role === 'button' && targets.length === 0) || (leads && !ANYBODYS.has(target));
}
