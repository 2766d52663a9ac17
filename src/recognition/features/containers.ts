/** What a box of several lines holds, as far as it says something of each of them. */
import { answerIn } from '../closed-block.ts';
import type { Reading } from '../reading.ts';
import type { TreeBox } from '../tree.ts';
import { type Features, note } from './types.ts';

/** A box with more lines is not looked into. */
const MOST_LINES_READ = 40;
const WORDS = [30, 80, 250] as const;

/** Many lines stand in a box: it is looked into once as the first around them, and once as the second. */
const known = [new WeakMap<TreeBox, Features>(), new WeakMap<TreeBox, Features>()] as const;

/** The features that a box gives the lines in it; the `nth` around them from the inside, from 1. */
export function containerOf(reading: Reading, box: TreeBox, nth: number): Features {
  const before = known[nth - 1]?.get(box);
  if (before !== undefined) return before;
  const features: Features = new Map();
  noteContainer(features, reading, box, `in${nth}`);
  known[nth - 1]?.set(box, features);
  return features;
}

function noteContainer(features: Features, reading: Reading, box: TreeBox, name: string): void {
  const { first, end } = box;
  const words = reading.words(first, end);
  const size = WORDS.find((most) => words < most) ?? 'any';
  note(features, `${name}:words<${size}`);
  features.set(`${name}:prose`, words > 0 ? reading.proseWords(first, end) / words : 0);
  if (reading.holdsStory(box)) note(features, `${name}:story`);
  if (end - first > MOST_LINES_READ) {
    note(features, `${name}:large`);
    return;
  }
  note(features, `${name}:answer:${answerIn(reading, first, end)}:${size}`);
  noteInside(features, reading, box, name);
}

function noteInside(features: Features, reading: Reading, box: TreeBox, name: string): void {
  const { first, end } = box;
  let links = 0;
  for (let at = first; at < end; at += 1) {
    const inside = reading.readings[at];
    const role = reading.lines[at]?.role;
    for (const says of inside?.evidence ?? []) note(features, `${name}:${says}`);
    if (role === 'emailField' || role === 'foreignField' || role === 'button')
      note(features, `${name}:${role}`);
    if (inside?.isLink) links += 1;
    if (inside?.leads) note(features, `${name}:leads`);
  }
  features.set(`${name}:links`, links / (end - first));
}
