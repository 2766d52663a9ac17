/**
 * Pages made to keep a tab busy. What takes a browser long takes the tests’ document no time, and the other way round: so
 * it is counted how often it is asked.
 */
import { afterEach, expect, test, vi } from 'vitest';
import { blocksBelow } from '../../src/article/blocks.ts';
import { cloneNumbered } from '../../src/article/clone.ts';
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

test('what is left out of the copy of a page is found there without counting what stands before each', () => {
  const asked = vi.spyOn(Node.prototype, 'previousSibling', 'get');
  const timesAsked = (count: number) => {
    const { body } = bodyOf('<p>Ferries</p>'.repeat(count));
    const exclude = new Set([...body.children].filter((_, at) => at % 4 === 0));
    asked.mockClear();
    expect(cloneNumbered(body, '', exclude).document.body.children).toHaveLength(0.75 * count);
    return asked.mock.calls.length;
  };
  expect(timesAsked(80)).toBeLessThanOrEqual(5 * timesAsked(20));
});
