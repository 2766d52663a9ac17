import { describe, expect, it } from 'vitest';
import { listStops, numberOf, stepFrom } from '../../src/marks/stops.ts';
import type { Subject } from '../../src/marks/subjects.ts';
import { analysis, attribution, official } from './sample.ts';

const found = analysis({
  attributions: [
    attribution('media', { source: [[60, 65]], cue: [[66, 74]], content: [[20, 58]] }),
    attribution('person', { source: [[80, 85]], content: [[90, 99]] }),
  ],
  officials: [
    official('Oren Dale', {
      mentions: [
        [70, 79],
        [95, 99],
      ],
    }),
    official('Ilse Varga', { mentions: [[2, 12]] }),
  ],
});
const attributions = (...indices: number[]) =>
  indices.map((index): Subject => ({ type: 'attribution', index }));
const three = attributions(0, 1, 2);

describe('the stops', () => {
  it('are attributions and officials in reading order, an attribution where its cue stands', () => {
    expect(listStops(found).map(({ type, index }) => `${type} ${index}`)).toEqual([
      'official 1',
      'attribution 0',
      'official 0',
      'attribution 1',
    ]);
  });

  it('are numbered from one', () => {
    expect(numberOf(listStops(found), { type: 'official', index: 0 })).toBe(3);
  });

  it('are none where nothing was found', () => {
    expect(stepFrom(listStops(analysis({})), null, 'next', 0)).toBeNull();
  });
});

describe('stepping', () => {
  const from = (index: number) => ({ type: 'attribution', index }) as const;

  it('goes on to the next stop', () => {
    expect(stepFrom(three, from(0), 'next', 0)).toEqual(from(1));
  });

  it('goes back to the previous stop', () => {
    expect(stepFrom(three, from(2), 'previous', 0)).toEqual(from(1));
  });

  it('begins again after the last', () => {
    expect(stepFrom(three, from(2), 'next', 0)).toEqual(from(0));
  });

  it('ends up at the last before the first', () => {
    expect(stepFrom(three, from(0), 'previous', 0)).toEqual(from(2));
  });

  it('starts with the first stop in view', () => {
    expect(stepFrom(three, null, 'next', 1)).toEqual(from(1));
  });

  it('goes back to the last stop above the view', () => {
    expect(stepFrom(three, null, 'previous', 1)).toEqual(from(0));
  });

  it('starts from the view where the current one is no stop any more', () => {
    expect(stepFrom(three, { type: 'official', index: 7 }, 'next', 2)).toEqual(from(2));
  });
});
