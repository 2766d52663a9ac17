/** Pages made to keep a tab busy, by how often they are asked: what takes a browser long takes the tests’ document no time. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { overlaysAround } from '../../src/appeals/folding/overlay.ts';
import { appealsOf } from '../../src/appeals/found-nodes.ts';
import { sketchAtOnce } from '../../src/appeals/walk/sketch-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('what stands around appeals is looked through once, however many they are', () => {
  const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
  const timesAsked = (count: number) => {
    document.body.innerHTML = '<p>Give to us today.</p>'.repeat(count);
    const page = sketchAtOnce(document.body);
    const found = page.nodes.flatMap((node, at) =>
      node instanceof Element
        ? [{ kind: 'donation', why: [], first: at, last: at, text: '' } as const]
        : [],
    );
    asked.mockClear();
    expect(appealsOf(page, found, true).appeals).toHaveLength(count);
    return asked.mock.calls.length;
  };
  expect(timesAsked(40)).toBe(timesAsked(10));
});

describe('a page in a box that is fixed over itself', () => {
  const words = 'The ferry to the islands stayed in port for a day.';
  const boxed = (count: number) => {
    document.body.innerHTML = `<div style="position: fixed">${`<p>${words}</p>`.repeat(count)}</div>`;
    return [...document.querySelectorAll('p')].filter((_, at) => at % (count / 10) === 0);
  };

  test('is not gone through for each appeal in it', () => {
    const asked = vi.spyOn(Element.prototype, 'getAttribute');
    const timesAsked = (count: number) => {
      const appeals = boxed(count);
      asked.mockClear();
      expect(overlaysAround(appeals)).toEqual(appeals.map(() => null));
      return asked.mock.calls.length;
    };
    expect(timesAsked(2_000)).toBeLessThan(2 * timesAsked(500));
  });

  test('is looked through for marks once', () => {
    const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
    const timesAsked = (appeals: readonly Element[]) => {
      asked.mockClear();
      overlaysAround(appeals);
      // Each appeal is looked through as well.
      return asked.mock.contexts.filter((root) => root === appeals[0]?.parentElement).length;
    };
    const appeals = boxed(20);
    expect(timesAsked(appeals)).toBe(timesAsked(appeals.slice(0, 1)));
  });
});
