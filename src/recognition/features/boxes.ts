/** What the boxes around a line are and hold. */
import { isLeftAlone, kindOfHint } from '../hints.ts';
import type { Reading } from '../reading.ts';
import type { TreeBox } from '../tree.ts';
import { scaled } from './line.ts';
import { type Features, note } from './types.ts';

/** A box with more lines says nothing of one of them. */
const MOST_LINES = 200;
const LINES_OF_A_BLOCK = 25;
const LINES_OF_A_SMALL_BLOCK = 6;
/** How many boxes with more than one line, from the inside, are looked into, and up to which size. */
const CONTAINERS = 2;
const MOST_LINES_READ = 40;
const WORDS = [30, 80, 250] as const;
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
    noteNames(features, at);
    if (size <= LINES_OF_A_BLOCK) heaviest = Math.max(heaviest, reading.weight(at.first, at.end));
    if (size < 2 || containers === CONTAINERS) continue;
    containers += 1;
    noteContainer(features, reading, at, `in${containers}`);
  }
  features.set('block:wording', scaled(OF_A_BLOCK * heaviest));
  if (heaviest >= WEIGHT_OF_AN_APPEAL) note(features, 'block:appeal');
}

function noteNames(features: Features, { tags, names, first, end }: TreeBox): void {
  if (HEAD.test(tags)) note(features, 'pageHead');
  if (FOOT.test(tags)) note(features, 'pageFoot');
  if (end - first > LINES_OF_A_BLOCK) return;
  const size = end - first <= LINES_OF_A_SMALL_BLOCK ? 'small' : 'large';
  if (kindOfHint(names) !== null) note(features, 'hint', `hint:${size}`);
  if (isLeftAlone(names)) note(features, `leftAlone:${size}`);
  for (const [name, mark] of marks) if (mark.test(tags)) note(features, name);
}

function noteContainer(features: Features, reading: Reading, box: TreeBox, name: string): void {
  const { first, end } = box;
  const words = reading.words(first, end);
  note(features, `${name}:words<${WORDS.find((most) => words < most) ?? 'any'}`);
  features.set(`${name}:prose`, words > 0 ? reading.proseWords(first, end) / words : 0);
  if (reading.holdsStory(box)) note(features, `${name}:story`);
  if (end - first > MOST_LINES_READ) note(features, `${name}:large`);
  else noteInside(features, reading, box, name);
}

function noteInside(features: Features, reading: Reading, box: TreeBox, name: string): void {
  const { first, end } = box;
  let links = 0;
  for (let at = first; at < end; at += 1) {
    const inside = reading.readings[at];
    const role = reading.lines[at]?.role;
    for (const says of inside?.evidence ?? []) note(features, `${name}:${says}`);
    if (role === 'emailField' || role === 'foreignField') note(features, `${name}:${role}`);
    if (inside?.isLink) links += 1;
  }
  features.set(`${name}:links`, links / (end - first));
}
