/** What is none of our business, whatever it weighs: log-in forms, comments, consent, paywalls, menus. */
import { FOREIGN, meet, noEvidence, setOf } from './evidence.ts';
import { isLeftAlone, kindOfHint } from './hints.ts';
import { kindOfRun } from './kind-of-run.ts';
import { PAID } from './kinds-of-asking.ts';
import { LIKELY } from './likely.ts';
import { isOfComments } from './of-comments.ts';
import { onceABox } from './once-a-box.ts';
import type { LineReading } from './read-line.ts';
import type { Reading } from './reading.ts';
import { isWhole, type Run } from './run.ts';
import { isSmall } from './sizes.ts';
import { ENTRY } from './tags.ts';
import type { TreeBox } from './tree.ts';

const LOG_IN = setOf('logIn');
const WALL = setOf('wall');
const OFFER = setOf('offer');

/** How many boxes around a run, from the inside, are asked for their names. */
const NAMED = 2;

/** Fewer words in the page's head or foot are a link, and in the way of nobody. */
const FEWEST_WORDS_IN_CHROME = 12;
const CHROME = /(?:^| )(?:header|footer|nav)\b|\[(?:banner|contentinfo|navigation)\]/;
const LONGEST_MENU_ENTRY = 5;
const LONGEST_LABEL = 3;
const LINES_OF_A_MENU = 5;
const MOST_ENTRIES = 0.6;

/** Whether a run is left alone. */
export function leavesAlone(reading: Reading, run: Run): boolean {
  return (
    isNoneOfOurs(reading, run) ||
    (isMenu(reading.readings.slice(run.first, run.end)) && !asksAmongParagraphs(reading, run)) ||
    isIndex(reading, run) ||
    isEntry(reading, run) ||
    (isInChrome(run.box) && reading.words(run.first, run.end) < FEWEST_WORDS_IN_CHROME)
  );
}

/** Whether a run is of a log-in form, of comments, of a consent dialogue or of a paywall. */
export function isNoneOfOurs(reading: Reading, run: Run): boolean {
  const lines = reading.readings.slice(run.first, run.end);
  return (
    lines.some(({ evidence }) => meet(evidence, FOREIGN)) ||
    namedBoxes(run.box).some(({ names }) => isLeftAlone(names)) ||
    isOfComments(reading, run) ||
    sharesForm(reading, run.box) ||
    isOfPaywall(reading, run)
  );
}

function namedBoxes(box: TreeBox): TreeBox[] {
  return [box, ...(box.parent === null ? [] : [box.parent])].slice(0, NAMED);
}

/** What is around a box, as far as it is small; a large box itself. */
function surroundings(box: TreeBox): TreeBox {
  let around = box;
  while (around.parent !== null && isSmall(around.parent)) around = around.parent;
  return around;
}

/**
 * Whether a run, or what it is a small part of, keeps the rest of a text from who has not paid for it. Who is asked for
 * a name or an address, and no money, is asked as by any appeal.
 */
function isOfPaywall(reading: Reading, run: Run): boolean {
  const around = surroundings(run.box);
  const { first, end } = isSmall(around) ? around : run;
  const lines = reading.readings.slice(first, end);
  if (!lines.some(({ evidence }) => meet(evidence, WALL))) return false;
  const kind = kindOfRun(reading, run);
  if (kind === 'other' || PAID.has(kind)) return true;
  // On a short page what stands between its paragraphs is small together with the wall.
  const priced = reading.standsByStory(run.box)
    ? reading.readings.slice(run.first, run.end)
    : lines;
  return priced.some(({ evidence }) => meet(evidence, OFFER));
}

/** Whether what is around a box, as far as it is small, has a field that no appeal has, or is a log-in form. */
function sharesForm(reading: Reading, box: TreeBox): boolean {
  const around = surroundings(box);
  if (!isSmall(around)) return false;
  const { first, end } = around;
  return (
    reading.lines.slice(first, end).some(({ role }) => role === 'foreignField') ||
    reading.readings.slice(first, end).some(({ evidence }) => meet(evidence, LOG_IN))
  );
}

/** Whether lines are links of a few words each, and not of a likely block: all of them, or most of many. */
function isMenu(lines: readonly LineReading[]): boolean {
  const entries = lines.filter(
    ({ isLink, words, evidence }) =>
      isLink && words <= LONGEST_MENU_ENTRY && !meet(evidence, LIKELY),
  );
  if (lines.length < LINES_OF_A_MENU) return entries.length === lines.length;
  return entries.length > MOST_ENTRIES * lines.length;
}

/** Whether a run is one line that asks, between paragraphs of a story or in a box that is called after an appeal. */
function asksAmongParagraphs(reading: Reading, run: Run): boolean {
  const { box, first, end } = run;
  if (!isWhole(run) || end - first > 1 || !box.parent) return false;
  const isPlaced = reading.holdsStory(box.parent) || kindOfHint(box.names) !== null;
  return isPlaced && reading.asks(first, end);
}

/** Whether a run is mostly labels that say nothing of an appeal, with nothing to fill in: sections, tags. */
function isIndex({ lines, readings }: Reading, { first, end }: Run): boolean {
  const roles = lines.slice(first, end).map(({ role }) => role);
  if (end - first < LINES_OF_A_MENU || roles.includes('emailField')) return false;
  const labels = readings
    .slice(first, end)
    .filter(
      ({ words, evidence }) => words > 0 && words <= LONGEST_LABEL && evidence === noEvidence,
    );
  return labels.length > MOST_ENTRIES * (end - first);
}

/** How many lines of a box are more than labels, and how many of these say nothing of an appeal. */
const saidIn = onceABox(({ readings }: Reading, { first, end }) => {
  const said = readings.slice(first, end).filter(({ words }) => words > LONGEST_LABEL);
  const silent = said.filter(({ evidence }) => evidence === noEvidence);
  return { said: said.length, silent: silent.length };
});

/** Whether a run is an entry of a list, most of which says nothing of an appeal: what can be done about something. */
function isEntry(reading: Reading, { box, first, end }: Run): boolean {
  const list = box.parent;
  if (end - first > 1 || list === null || !ENTRY.test(box.tags)) return false;
  const { said, silent } = saidIn(reading, list);
  return silent > MOST_ENTRIES * (said - 1);
}

/** Whether a box is of the page's head, foot or menus. */
export function isInChrome(box: TreeBox): boolean {
  for (let at: TreeBox | null = box; at !== null; at = at.parent) {
    if (CHROME.test(at.tags)) return true;
  }
  return false;
}
