/** Small blocks that a page sets apart from what is around them, to be answered. */
import { offersAmount } from './closed-block.ts';
import { meet, setOf } from './evidence.ts';
import { kindOfHint } from './hints.ts';
import { tellsStory } from './maybe-story.ts';
import { onceABox } from './once-a-box.ts';
import type { AloneReading } from './reading.ts';
import { OVER_PAGE } from './tags.ts';
import type { TreeBox } from './tree.ts';

const WAY_OUT = setOf('wayOut');
const CONTROL = setOf('control');

/** With more buttons it is a poll; with two as well, where one of them is a bare `Yes` or `No`. */
const MOST_CHOICES = 2;
/** What holds more is no card, and a link of more words no answer. */
const MOST_WORDS_OF_A_CARD = 70;
const WORDS_OF_AN_ANSWER = 8;

/** Whether paragraphs of a story stand in a box, however deep. */
const holdsStory = onceABox(({ readings }: AloneReading, { first, end }) =>
  tellsStory(readings.slice(first, end)),
);

/**
 * Whether a block is parted from the paragraphs of a story that it stands between, or lies over the page, or is called
 * after an appeal, and ends with a way to answer.
 */
export function standsApart(reading: AloneReading, box: TreeBox): boolean {
  const { lines, readings } = reading;
  const { parent, tags, names, first, end } = box;
  if (parent === null || end - first < 2 || isPoll(reading, box)) return false;
  const inside = readings.slice(first, end);
  if (inside.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS_OF_A_CARD) return false;
  if (!holdsStory(reading, parent) && !OVER_PAGE.test(tags) && kindOfHint(names) === null)
    return false;
  const last = readings[end - 1];
  const isLink = last?.isLink === true && last.words > 0 && last.words <= WORDS_OF_AN_ANSWER;
  return isLink || lines[end - 1]?.role === 'button';
}

/** Whether a block has several buttons to choose from, that are no sums and no ways out: `Yes`, `No`; three of any kind. */
function isPoll({ lines, readings }: AloneReading, { first, end }: TreeBox): boolean {
  const choices = readings.slice(first, end).filter(({ evidence }, at) => {
    const line = lines[first + at];
    return line?.role === 'button' && !offersAmount(line) && !meet(evidence, WAY_OUT);
  });
  const isYesOrNo = choices.some(({ evidence }) => meet(evidence, CONTROL));
  return choices.length > (isYesOrNo ? 1 : MOST_CHOICES);
}
