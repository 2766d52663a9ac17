/** What a box is, as flags, by the names of its elements and what they are called. */
import { isLeftAlone, kindOfHint } from '../hints.ts';
import type { Reading } from '../reading.ts';
import { OVER_PAGE } from '../tags.ts';
import type { TreeBox } from '../tree.ts';
import { flagFeatures } from './flags.ts';

/** What a larger box is called says nothing of one of its lines. */
export const LINES_OF_A_BLOCK = 25;
/** An article may be called after the newsletter that it was in. */
const PROSE_OF_A_STORY = 60;
const LINES_OF_A_SMALL_BLOCK = 6;

/** In the order of their bits. */
const names = [
  'pageHead',
  'pageFoot',
  'hint',
  'hint:small',
  'hint:large',
  'leftAlone:small',
  'leftAlone:large',
  'form',
  'aside',
  'dialog',
] as const;
export const boxFeatures = flagFeatures(names);

const flagOf = (name: (typeof names)[number]): number => 1 << names.indexOf(name);
const ofSmall = {
  hint: flagOf('hint') | flagOf('hint:small'),
  leftAlone: flagOf('leftAlone:small'),
};
const ofLarge = {
  hint: flagOf('hint') | flagOf('hint:large'),
  leftAlone: flagOf('leftAlone:large'),
};

/** What tags say of a box of any size, and what of a block. */
const parts = [
  [flagOf('pageHead'), /(?:^| )(?:header|nav)\b|\[(?:banner|navigation)\]/],
  [flagOf('pageFoot'), /(?:^| )footer\b|\[contentinfo\]/],
] as const;
const marks = [
  [flagOf('form'), /(?:^| )form\b/],
  [flagOf('aside'), /(?:^| )aside\b|\[complementary\]/],
  [flagOf('dialog'), OVER_PAGE],
] as const;

/** The flags of a box. */
export function flagsOfBox(reading: Reading, { tags, names, first, end }: TreeBox): number {
  let flags = 0;
  for (const [flag, part] of parts) if (part.test(tags)) flags |= flag;
  if (end - first > LINES_OF_A_BLOCK) return flags;
  for (const [flag, mark] of marks) if (mark.test(tags)) flags |= flag;
  if (names === '') return flags;
  const called = end - first <= LINES_OF_A_SMALL_BLOCK ? ofSmall : ofLarge;
  const isStory = reading.proseWords(first, end) > PROSE_OF_A_STORY;
  if (!isStory && kindOfHint(names) !== null) flags |= called.hint;
  if (isLeftAlone(names)) flags |= called.leftAlone;
  return flags;
}
