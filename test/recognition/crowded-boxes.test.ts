/** Boxes of thousands that ask something of the one around them: it is read once. */
import { expect, test } from 'vitest';
import { drawOutline } from '../../src/drawing/index.ts';
import { leavesAlone } from '../../src/recognition/left-alone.ts';
import { Reading } from '../../src/recognition/reading.ts';
import { whole } from '../../src/recognition/run.ts';
import { standsApart } from '../../src/recognition/stands-apart.ts';
import type { TreeBox } from '../../src/recognition/tree.ts';
import { growthOf, MOST_GROWTH } from '../support/growth.ts';
import { element, link, type Part, sketchOf } from '../support/sketches.ts';

/** How the time grows in which each box that stands in a crowded one is judged. */
function growthOfJudging(
  name: string,
  parts: readonly Part[],
  judge: (reading: Reading, box: TreeBox) => unknown,
): number {
  return growthOf((size) => {
    const crowd = Array.from({ length: 8_000 * size }, () => element(name, ...parts));
    const reading = new Reading(drawOutline(sketchOf(element('ul', ...crowd))));
    const crowded = reading.boxes.filter(({ tags }) => tags.split(' ').includes(name));
    expect(crowded).toHaveLength(crowd.length);
    return () => crowded.map((box) => judge(reading, box));
  });
}

test('an entry that asks is told from the others of a list in time with their number', () => {
  const growth = growthOfJudging('li', ['Sign up for our newsletter'], (reading, box) =>
    leavesAlone(reading, whole(box)),
  );
  expect(growth).toBeLessThan(MOST_GROWTH);
});

test('small blocks are told from the story around them in time with their number', () => {
  const parts = [element('p', 'Get the best of it'), link('/x', 'Sign me up')];
  expect(growthOfJudging('div', parts, standsApart)).toBeLessThan(MOST_GROWTH);
});
