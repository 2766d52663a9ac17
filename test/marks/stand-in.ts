/** A page of one text for the tests of the marks, in a browser without highlights. */
import { vi } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import { analysis, attribution, official, spanOf } from './sample.ts';

export const text = 'The pier is safe, Ilse Varga said. Oren Dale was not asked.';
export const found = analysis({
  attributions: [
    attribution('official', {
      source: [spanOf(text, 'Ilse Varga')],
      speaker: 'Ilse Varga',
      cue: [spanOf(text, 'said')],
      content: [spanOf(text, 'The pier is safe')],
    }),
  ],
  officials: [official('Oren Dale', { mentions: [spanOf(text, 'Oren Dale')] })],
});

/** An article of one text node. */
export function articleOf(node: Node): Article {
  return {
    title: '',
    outlet: '',
    language: '',
    text,
    rangesOf([start, end]) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [range];
    },
    offsetOf: (_, offset) => offset,
    contains: () => true,
  };
}

/** What the test environment has none of: highlights, boxes and the top layer. */
export function standInForBrowser(highlights: Map<string, Set<Range>>): void {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  const box = new DOMRect(10, 200, 80, 20);
  Range.prototype.getClientRects = () => Object.assign([box], { item: () => box });
  Range.prototype.getBoundingClientRect = () => box;
  HTMLElement.prototype.showPopover = () => {};
}
