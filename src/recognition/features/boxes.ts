/** What the boxes around a line are and hold. */
import { isLeftAlone, kindOfHint } from '../hints.ts';
import type { Reading } from '../reading.ts';
import type { TreeBox } from '../tree.ts';
import { containerOf } from './containers.ts';
import { scaled } from './line.ts';
import { type Features, note } from './types.ts';

/** A box with more lines says nothing of one of them. */
const MOST_LINES = 200;
const LINES_OF_A_BLOCK = 25;
/** An article may be called after the newsletter that it was in. */
const PROSE_OF_A_STORY = 60;
const LINES_OF_A_SMALL_BLOCK = 6;
/** How many boxes with more than one line, from the inside, are looked into. */
const CONTAINERS = 2;
/** A block weighs more than a line. */
const OF_A_BLOCK = 0.67;
const WEIGHT_OF_AN_APPEAL = 4;

const HEAD = /(?:^| )(?:header|nav)\b|\[(?:banner|navigation)\]/;
const FOOT = /(?:^| )footer\b|\[contentinfo\]/;
const marks = [
  ['form', /(?:^| )form\b/],
  ['aside', /(?:^| )aside\b|\[complementary\]/],
  ['dialog', /(?:^| )dialog\b|\[(?:alert)?dialog\]/],
] as const;

/** The features of the boxes around a line that stands in `box`. */
export function noteBoxes(features: Features, reading: Reading, box: TreeBox | null): void {
  let containers = 0;
  let heaviest = -WEIGHT_OF_AN_APPEAL;
  for (let at = box; at !== null && at.end - at.first <= MOST_LINES; at = at.parent) {
    const size = at.end - at.first;
    for (const name of namesOf(reading, at)) features.set(name, 1);
    if (size <= LINES_OF_A_BLOCK) heaviest = Math.max(heaviest, reading.weight(at.first, at.end));
    if (size < 2 || containers === CONTAINERS) continue;
    containers += 1;
    for (const [name, value] of containerOf(reading, at, containers)) features.set(name, value);
  }
  features.set('block:wording', scaled(OF_A_BLOCK * heaviest));
  if (heaviest >= WEIGHT_OF_AN_APPEAL) note(features, 'block:appeal');
}

/** Many lines stand in a box: what it is called is looked at once. */
const known = new WeakMap<TreeBox, readonly string[]>();

function namesOf(reading: Reading, box: TreeBox): readonly string[] {
  const before = known.get(box);
  if (before !== undefined) return before;
  const names = readNames(reading, box);
  known.set(box, names);
  return names;
}

function readNames(reading: Reading, { tags, names, first, end }: TreeBox): string[] {
  const found: string[] = [];
  if (HEAD.test(tags)) found.push('pageHead');
  if (FOOT.test(tags)) found.push('pageFoot');
  if (end - first > LINES_OF_A_BLOCK) return found;
  const size = end - first <= LINES_OF_A_SMALL_BLOCK ? 'small' : 'large';
  const isStory = reading.proseWords(first, end) > PROSE_OF_A_STORY;
  if (!isStory && kindOfHint(names) !== null) found.push('hint', `hint:${size}`);
  if (isLeftAlone(names)) found.push(`leftAlone:${size}`);
  for (const [name, mark] of marks) if (mark.test(tags)) found.push(name);
  return found;
}
