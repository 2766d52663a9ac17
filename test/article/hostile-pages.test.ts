/**
 * Pages made to keep a tab busy. What takes a browser long takes the tests’ document no time, and the other way round: so
 * it is counted how often it is asked.
 */
import { afterEach, expect, test, vi } from 'vitest';
import { blocksBelow } from '../../src/article/blocks.ts';
import { cloneNumbered } from '../../src/article/clone.ts';
import { liveTexts } from '../../src/article/way-back.ts';
import { bodyOf } from './pages.ts';

const nothing: ReadonlySet<Node> = new Set();

afterEach(() => {
  vi.restoreAllMocks();
});

/** The live texts of a page that Readability has kept all of, by their parents or, where these have no number, by words. */
function allTexts(html: string, numbers: 'numbered' | 'unnumbered') {
  const { body } = bodyOf(html);
  const clone = cloneNumbered(body, '', nothing);
  const originalOf = numbers === 'numbered' ? clone.originalOf : () => undefined;
  return liveTexts(clone.document.body, { ...clone, originalOf }, body);
}

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

test('of texts of one parent that say the same, each is looked up once', () => {
  const added = vi.spyOn(Set.prototype, 'add');
  const timesAdded = (count: number) => {
    added.mockClear();
    const { size } = allTexts(`<p>${'a b<b>c d</b>'.repeat(count)}</p>`, 'numbered');
    expect(size).toBe(2 * count);
    return added.mock.calls.length;
  };
  expect(timesAdded(80)).toBeLessThan(5 * timesAdded(20));
});

test('texts that say the same in other parents are not compared with one another', () => {
  const compared = vi.spyOn(Node.prototype, 'compareDocumentPosition');
  expect(allTexts('<div>a b</div>'.repeat(80), 'unnumbered').size).toBe(80);
  expect(compared).not.toHaveBeenCalled();
});
