import { expect, it } from 'vitest';
import type { Span } from '../../src/analyse.ts';
import { attributedShare } from '../../src/report/attributed-share.ts';
import { attributionOf } from './article.ts';

const text = 'x'.repeat(100);
const covering = (...spans: readonly Span[]) =>
  spans.map((span) => ({ ...attributionOf(text, { content: 'x' }), content: [span] as const }));

it.each<[string, readonly Span[], number]>([
  ['one content', [[10, 30]], 0.2],
  [
    'contents apart',
    [
      [60, 70],
      [10, 30],
    ],
    0.3,
  ],
  [
    'contents that overlap once',
    [
      [10, 30],
      [20, 40],
    ],
    0.3,
  ],
  [
    'a content inside another once',
    [
      [10, 50],
      [20, 30],
      [40, 60],
    ],
    0.5,
  ],
  ['what lies beyond the text not at all', [[90, 400]], 0.1],
])('counts %s', (_, spans, share) => {
  expect(attributedShare(text, covering(...spans))).toBeCloseTo(share, 10);
});

it('counts all contents of one attribution', () => {
  const [attribution] = covering([0, 10]);
  const spans = [
    [0, 10],
    [50, 60],
  ] as const;
  expect(attributedShare(text, attribution ? [{ ...attribution, content: spans }] : [])).toBe(0.2);
});

it('is nothing for an empty text', () => {
  expect(attributedShare('', covering([0, 0]))).toBe(0);
});
