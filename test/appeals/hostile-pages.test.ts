/** Pages made to keep a tab busy, by how often they are asked: what takes a browser long takes the tests’ document no time. */
import { afterEach, expect, test, vi } from 'vitest';
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
