/**
 * Pages made to keep a tab busy. What takes a browser long takes the tests’ document no time, and the other way round: so
 * it is counted how often it is asked.
 */
import { afterEach, expect, test, vi } from 'vitest';
import { blocksBelow } from '../../src/article/blocks.ts';
import { bodyOf } from './pages.ts';

const nothing: ReadonlySet<Node> = new Set();

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['blocks in it', (count: number) => `<x-story>${'<h2>Ferries</h2>'.repeat(count)}</x-story>`],
  ['custom elements around it', (count: number) => `${'<x-story>'.repeat(count)}Ferries`],
])('no custom element is gone through for each of the %s', (_, html) => {
  const asked = vi.spyOn(Element.prototype, 'querySelector');
  const timesAsked = (count: number) => {
    const { body } = bodyOf(html(count));
    asked.mockClear();
    blocksBelow(body, nothing);
    return asked.mock.calls.length;
  };
  expect(timesAsked(80)).toBe(timesAsked(20));
});
