/** What the reader wants unmarked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MarkPart, markParts } from '../../src/mark-parts.ts';
import { type Marks, paintMarks } from '../../src/marks/index.ts';
import { articleOf, found, standInForBrowser, text } from './stand-in.ts';

let highlights = new Map<string, Set<Range>>();
let marks: Marks | null = null;

const names = () => [...highlights.keys()];
const wordsOf = (name: string) => [...(highlights.get(name) ?? [])].map(String);
const card = () => document.querySelector('says-who-card');
const paint = (...unmarked: MarkPart[]) => {
  const node = document.querySelector('p')?.firstChild ?? document.body;
  marks = paintMarks(articleOf(node), found, unmarked);
  return marks;
};

/** The pointer rests on a place of the text. */
function pointAt(words: string): void {
  const offset = text.indexOf(words);
  const node = document.querySelector('p')?.firstChild ?? document.body;
  Document.prototype.caretPositionFromPoint = () => ({
    offsetNode: node,
    offset,
    getClientRect: () => null,
  });
  const moved = new PointerEvent('pointermove', { clientX: 20, clientY: 210, bubbles: true });
  Object.defineProperty(moved, 'isTrusted', { value: true });
  document.dispatchEvent(moved);
  vi.advanceTimersByTime(1_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  highlights = new Map();
  standInForBrowser(highlights);
  document.body.innerHTML = `<p>${text}</p>`;
});
afterEach(() => {
  marks?.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a kind of source that is to have no marks', () => {
  it('has neither line nor tint; the rest has', () => {
    paint('official');
    expect(names()).toEqual(['says-who-name']);
  });

  it('has no card under the pointer', () => {
    paint('official');
    pointAt('Ilse Varga');
    expect(card()).toBeNull();
    pointAt('Oren Dale');
    expect(card()).not.toBeNull();
  });

  it('has no stop on the way by keyboard', () => {
    const painted = paint('official');
    painted.step('next');
    expect(wordsOf('says-who-current')).toEqual(['Oren Dale']);
    painted.step('next');
    expect(wordsOf('says-who-current')).toEqual(['Oren Dale']);
  });

  it('is lit up for a moment where the popup leads to it, without a card', () => {
    expect(paint('official').showAttribution(0)).toBe(true);
    expect(wordsOf('says-who-flash')).toEqual(['Ilse Varga', 'said', 'The pier is safe']);
    expect(card()).toBeNull();
    vi.advanceTimersByTime(2_000);
    expect(names()).toEqual(['says-who-name']);
  });

  it('leads nowhere by keyboard where it is all that there is', () => {
    expect(paint(...markParts).step('next')).toBe(false);
  });

  it('closes the card that led to it', () => {
    const painted = paint('official');
    painted.showOfficial(0);
    expect(card()).not.toBeNull();
    painted.showAttribution(0);
    expect(card()).toBeNull();
  });

  it('is no stop where all are such, and nothing is heard of the pointer', () => {
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    expect(paint('official', 'name').step('next')).toBe(false);
    expect(listen.mock.contexts).not.toContain(document);
    listen.mockRestore();
  });
});

it('what is said can go without its tint, and without a card there', () => {
  paint('content');
  expect(names()).toEqual(['says-who-official', 'says-who-name']);
  pointAt('The pier is safe');
  expect(card()).toBeNull();
  pointAt('said');
  expect(wordsOf('says-who-current')).toEqual(['Ilse Varga', 'said', 'The pier is safe']);
});

it('names of officials can go without their line', () => {
  paint('name').step('next');
  expect(names()).not.toContain('says-who-name');
  expect(wordsOf('says-who-current')).toContain('said');
});
