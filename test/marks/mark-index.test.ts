import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/analyse.ts';
import { createMarkIndex } from '../../src/marks/mark-index.ts';
import { listMarks } from '../../src/marks/mark-list.ts';
import { analysis, attribution, official } from './sample.ts';

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => [start, start + length]);

describe('the mark at an offset', () => {
  it('is none where nothing is marked', () => {
    const markAt = createMarkIndex(
      listMarks(analysis({ officials: [official('Oren Dale', { mentions: [[4, 8]] })] })),
    );
    expect([3, 8, 1000].map(markAt)).toEqual([null, null, null]);
  });

  it('is none on a page without marks', () => {
    expect(createMarkIndex([])(0)).toBeNull();
  });

  it('is the source where a name stands in it', () => {
    const markAt = createMarkIndex(
      listMarks(
        analysis({
          attributions: [attribution('official', { source: [[0, 10]], content: [[20, 40]] })],
          officials: [official('Oren Dale', { mentions: [[2, 10]] })],
        }),
      ),
    );
    expect(markAt(5)?.subject.type).toBe('attribution');
  });

  it('is the name where it stands in a content', () => {
    const markAt = createMarkIndex(
      listMarks(
        analysis({
          attributions: [attribution('media', { source: [[0, 5]], content: [[10, 40]] })],
          officials: [official('Oren Dale', { mentions: [[20, 29]] })],
        }),
      ),
    );
    expect([15, 25, 35].map((offset) => markAt(offset)?.highlight.name)).toEqual([
      'says-who-media-content',
      'says-who-name',
      'says-who-media-content',
    ]);
  });

  it('is the inner content of two', () => {
    const markAt = createMarkIndex(
      listMarks(
        analysis({
          attributions: [
            attribution('media', { source: [[0, 5]], content: [[10, 90]] }),
            attribution('person', { source: [[30, 35]], content: [[40, 60]] }),
          ],
        }),
      ),
    );
    expect([20, 50, 70].map((offset) => markAt(offset)?.subject.index)).toEqual([0, 1, 0]);
  });

  it('is a narrowest mark of the foremost layer, whatever lies over what', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), fc.nat(90), (spans, offset) => {
        const marks = listMarks(
          analysis({ officials: spans.map((span) => official('x', { mentions: [span] })) }),
        );
        const widths = spans
          .filter(([start, end]) => start <= offset && offset < end)
          .map(([start, end]) => end - start);
        const found = createMarkIndex(marks)(offset)?.span;
        expect(found ? found[1] - found[0] : Infinity).toBe(Math.min(...widths));
      }),
    );
  });
});
