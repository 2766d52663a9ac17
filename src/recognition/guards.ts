/** What keeps the story from ever being folded, whatever the score says. */

import type { AppealKind } from '../outline/index.ts';
import { advises } from './advice.ts';
import { isCard, isFormByStory, pleadsInCard } from './card.ts';
import { ASKS, answerIn, isClosed, offersAmount } from './closed-block.ts';
import { meet, noEvidence } from './evidence.ts';
import { answeredFor, isOfFriendsForm } from './for-outlet.ts';
import { kindOfHint } from './hints.ts';
import { kindOfRun } from './kind-of-run.ts';
import { ANYBODYS } from './kinds-of-asking.ts';
import { hasLikely, LIKELY } from './likely.ts';
import { maybeStory, tellsSomething } from './maybe-story.ts';
import { isPlea } from './plea.ts';
import type { Reading } from './reading.ts';
import { isWhole, type Run, whole } from './run.ts';
import { partsBetween } from './tree.ts';
import { SENTENCE_EDGE } from './words.ts';

/** Words with nothing of an appeal in them that a block may hold. */
const MOST_PROSE_WORDS = 60;
const MOST_PROSE_SHARE = 0.4;
/** The same with what speaks to the reader in whatever cause, unless the block opens as appeals do. */
const MOST_TOLD_SHARE = 0.33;
/** And in a letter of the outlet's, which says much of itself before it asks. */
const MOST_TOLD_IN_LETTER = 0.5;
const WORDS_OF_A_LETTER = 250;
/** And more of it in a box whose first and last line are an appeal's. */
const MOST_TOLD_IN_FRAME = 60;
/** So many words at its beginning or end that tell something are a paragraph of the story. */
const WORDS_AT_EDGE = 20;
/** What somebody else asks for stands in a quotation. */
const QUOTATION = /(?:^| )blockquote\b/;
/** A story may be about newsletters; its title stays. */
const TITLE = /(?:^| )h1\b/;
/** Log odds of a block whose words are plainly an appeal's. */
const PLAINLY = 1;
/** How many sentences a block may tell. */
const MOST_TOLD_IN_BLOCK = 2;

/** Whether a run may be folded by what its lines say. */
export function allowsRun(reading: Reading, run: Run): boolean {
  const words = reading.words(run.first, run.end);
  const prose = reading.proseWords(run.first, run.end);
  if (isOfStory(reading, run) || isSeveral(reading, run)) return false;
  if (
    isAnswerable(reading, run) ||
    (isWhole(run) && (isPlea(reading, run.box) || pleadsInCard(reading, run.box)))
  )
    return true;
  if (prose > MOST_PROSE_WORDS || prose > words * MOST_PROSE_SHARE) return false;
  const told = reading.toldWords(run.first, run.end);
  if (told > mostToldIn(reading, run) && !reading.hasOpener(run.first, run.end)) return false;
  if (advises(reading, run)) return false;
  return !tellsAtEdge(reading, run) || reading.hasOpener(run.first, run.end);
}

/** How many words a run may tell, or say to the reader in whatever cause. */
function mostToldIn(reading: Reading, run: Run): number {
  const words = reading.words(run.first, run.end);
  if (isFramed(reading, run)) return Math.max(MOST_TOLD_IN_FRAME, words * MOST_TOLD_SHARE);
  return words * (isLetter(reading, run) ? MOST_TOLD_IN_LETTER : MOST_TOLD_SHARE);
}

/** Whether a run is a block of its own in which the outlet speaks of itself and asks, and not only after something else. */
function isLetter(reading: Reading, run: Run): boolean {
  const { first, end } = run;
  if (!isWhole(run) || reading.words(first, end) > WORDS_OF_A_LETTER) return false;
  if (reading.toldWords(first, first + 1) > 0) return false;
  return reading.asks(first, end) && reading.speaksOfItself(first, end);
}

/** Whether a run is blocks side by side that ask for different things, or each for an address. */
function isSeveral(reading: Reading, run: Run): boolean {
  if (isWhole(run)) return false;
  const { box, first, end } = run;
  const kinds = new Set<AppealKind>();
  let forms = 0;
  for (const part of partsBetween(box, first, end)) {
    if (typeof part === 'number') continue;
    const isBlock = part.end - part.first > 1 && reading.asks(part.first, part.end);
    if (isBlock) kinds.add(kindOfRun(reading, whole(part)));
    if (answerIn(reading, part.first, part.end) === 'form') forms += 1;
  }
  return kinds.size > 1 || forms > 1;
}

/** Whether a run offers a way to answer, and not others to be answered, or is a card in which the outlet pleads before a button. */
export function canBeAnswered(reading: Reading, run: Run): boolean {
  if (answeredFor(reading, run.first, run.end) === 'others' || isOfFriendsForm(reading, run))
    return false;
  return offersAnswer(reading, run) || (isWhole(run) && pleadsInCard(reading, run.box));
}

/**
 * Whether a line of a run asks for something, calls, leads to where appeals lead or is there to be filled in; in a
 * block that is called after an appeal or has the words of one, whether it is there to be clicked on.
 */
function offersAnswer({ lines, readings }: Reading, { box, first, end }: Run): boolean {
  const isNamed = kindOfHint(box.names) !== null || hasLikely(readings, first, end);
  return readings.slice(first, end).some(({ evidence, target, isLink }, at) => {
    const { role, linkShare = 0 } = lines[first + at] ?? {};
    if (linkShare > 0 && meet(evidence, LIKELY)) return true;
    if (meet(evidence, ASKS) || role === 'emailField') return true;
    if (target !== null && (isNamed || !ANYBODYS.has(target))) return true;
    if (role === 'button') return isNamed || offersAmount(lines[first + at]);
    return isNamed && isLink;
  });
}

/** Whether a run begins with a quotation and cannot be answered, or has a page's title and tells something. */
function isOfStory(reading: Reading, { first, end }: Run): boolean {
  const boxes = reading.lines.slice(first, end).map(({ box }) => reading.boxes[box]);
  const isQuoted = [boxes[0], boxes[0]?.parent].some((box) => QUOTATION.test(box?.tags ?? ''));
  const isTitled = boxes.some((box) => TITLE.test(box?.tags ?? ''));
  const told = reading.toldWords(first, end);
  if (isTitled && told > 0) return true;
  if (!isQuoted && !isTitled) return false;
  const answer = answerIn(reading, first, end);
  return (
    answer === 'none' || (answer !== 'form' && told > reading.words(first, end) * MOST_TOLD_SHARE)
  );
}

/** Whether a run is a whole block that can be answered, and is no short story with a way to answer in it. */
function isAnswerable(reading: Reading, run: Run): boolean {
  const { box, first, end } = run;
  if (!isWhole(run) || !isClosed(reading, box)) return false;
  const told = reading.toldWords(first, end);
  if (told > MOST_TOLD_IN_FRAME || maybeStory(reading, box)) return false;
  if (hasWordsOfAppeal(reading, run)) return true;
  if (tellsAtEdge(reading, run) && !pleads(reading, run) && !isCard(reading, box)) return false;
  const isLittle = told <= reading.words(first, end) * MOST_PROSE_SHARE;
  if (isLittle || sentencesTold(reading, run) <= MOST_TOLD_IN_BLOCK) return true;
  return answerIn(reading, first, end) === 'form' && isFormByStory(reading, box);
}

/** Whether a run has the words of an appeal in all, and what is there to be answered in it ends it. */
function hasWordsOfAppeal({ readings, likelihoods }: Reading, { first, end }: Run): boolean {
  const last = readings[end - 1]?.evidence ?? noEvidence;
  return meet(last, LIKELY) && likelihoods.isLikely(first, end, PLAINLY);
}

/** How many sentences of a run tell something that is none of an appeal's. */
function sentencesTold({ lines, readings }: Reading, { first, end }: Run): number {
  let sentences = 0;
  for (let at = first; at < end; at += 1) {
    const own = readings[at];
    if (own !== undefined && tellsSomething(own))
      sentences += (lines[at]?.text ?? '').split(SENTENCE_EDGE).length;
  }
  return sentences;
}

/** Whether the outlet speaks of itself in a run, and what stands at its edges speaks to the reader. */
function pleads(reading: Reading, run: Run): boolean {
  const edges = [run.first, run.end - 1];
  return (
    edges.every((line) => reading.proseWords(line, line + 1) < WORDS_AT_EDGE) &&
    reading.speaksOfItself(run.first, run.end)
  );
}

function tellsAtEdge(reading: Reading, { first, end }: Run): boolean {
  const edges = [first, end - 1];
  return edges.some((line) => reading.toldWords(line, line + 1) >= WORDS_AT_EDGE);
}

/** Whether a run is all of its box, asks for something, and begins and ends with words of an appeal. */
function isFramed(reading: Reading, run: Run): boolean {
  if (!isWhole(run)) return false;
  const { first, end } = run;
  const worded = reading.readings.slice(first, end).filter(({ words }) => words > 0);
  const edges = [worded.at(0), worded.at(-1)];
  return (
    reading.asks(first, end) &&
    edges.every((line) => line !== undefined && line.evidence !== noEvidence)
  );
}
