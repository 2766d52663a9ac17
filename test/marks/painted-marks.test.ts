import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import type { HighlightPainter } from '../../src/marks/highlight-painter.ts';
import { paintAll, placeMarks } from '../../src/marks/painted-marks.ts';
import { analysis, official, spanOf } from './sample.ts';
import { articleOf, standInForBrowser, text } from './stand-in.ts';

beforeEach(() => {
  standInForBrowser(new Map());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a name in more texts than a function takes arguments is painted', () => {
  const node = document.createTextNode(text);
  const ranges = Array.from({ length: 200_000 }, () => document.createRange());
  const article: Article = { ...articleOf(node), rangesOf: () => ranges };
  const names = [spanOf(text, 'Oren Dale'), spanOf(text, 'Ilse Varga')] as const;
  const painter = { paint: vi.fn<HighlightPainter['paint']>(), clear() {}, clearAll() {} };
  const named = analysis({ officials: [official('Oren Dale', { mentions: names })] });
  paintAll(placeMarks(article, named, []), painter, new AbortController().signal);
  expect(painter.paint.mock.calls.map(([, painted]) => painted.length)).toEqual([400_000]);
});
