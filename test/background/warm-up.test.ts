import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { appealsOn } from '../../src/background/appeals-on.ts';
import { samplePage, warmUp } from '../../src/background/warm-up.ts';

vi.mock(import('../../src/background/appeals-on.ts'), async (original) => {
  const { appealsOn } = await original();
  return { appealsOn: vi.fn(appealsOn) };
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('looks through a page of our own once, and not before what is to be done is done', () => {
  warmUp();
  warmUp();
  expect(appealsOn).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(appealsOn).toHaveBeenCalledOnce();
});

it('looks through a page with appeals of several kinds', () => {
  const kinds = appealsOn(samplePage(), { fold: [], leave: [] }).map(({ kind }) => kind);
  expect(new Set(kinds).size).toBeGreaterThan(1);
});
