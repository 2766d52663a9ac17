import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/analyse.ts';
import type { Article } from '../../src/article/index.ts';
import { type Marks, paintMarks } from '../../src/marks/index.ts';
import { analysis, attribution, official, spanOf } from './sample.ts';

const text = 'The pier is safe, Ilse Varga said. Oren Dale was not asked.';
const found = analysis({
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
function articleOf(node: Node): Article {
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
function standInForBrowser(highlights: Map<string, Set<Range>>): void {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  const box = new DOMRect(10, 200, 80, 20);
  Range.prototype.getClientRects = () => Object.assign([box], { item: () => box });
  Range.prototype.getBoundingClientRect = () => box;
  HTMLElement.prototype.showPopover = () => {};
}

describe('the marks of a page', () => {
  const pageHighlight = new Set<Range>();
  let highlights = new Map<string, Set<Range>>();
  let marks: Marks | null = null;

  const paint = (what: Analysis) => {
    const node = document.querySelector('p')?.firstChild;
    if (!node) throw new Error('no text');
    marks = paintMarks(articleOf(node), what);
    return marks;
  };
  const wordsOf = (name: string) => [...(highlights.get(name) ?? [])].map(String);
  const card = () => document.querySelector('says-who-card');
  const press = (key: string) =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  beforeEach(() => {
    highlights = new Map([['of-the-page', pageHighlight]]);
    standInForBrowser(highlights);
    document.body.innerHTML = `<p>${text}</p><button>Menu</button>`;
  });
  afterEach(() => {
    marks?.remove();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are source and cue, content and names, each in its highlight', () => {
    paint(found);
    expect(wordsOf('says-who-official')).toEqual(['Ilse Varga', 'said']);
    expect(wordsOf('says-who-official-content')).toEqual(['The pier is safe']);
    expect(wordsOf('says-who-name')).toEqual(['Oren Dale']);
  });

  it('leave the contents plain where the system forces its colours', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('forced-colors') }));
    paint(found);
    expect(wordsOf('says-who-official-content')).toEqual([]);
    expect(wordsOf('says-who-official')).toEqual(['Ilse Varga', 'said']);
  });

  it('do not change the page', () => {
    const before = document.documentElement.outerHTML;
    paint(found);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('go without a trace, and leave the page’s own highlights', () => {
    const before = document.documentElement.outerHTML;
    paint(found).showAttribution(0);
    marks?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...highlights]).toEqual([['of-the-page', pageHighlight]]);
  });

  it('can be removed twice', () => {
    paint(found).remove();
    expect(() => marks?.remove()).not.toThrow();
  });

  it('listen to nothing on a page without marks', () => {
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    paint(analysis({}));
    expect(listen.mock.contexts).not.toContain(document);
    listen.mockRestore();
  });

  it('show an attribution with its card, and light up all of it', () => {
    expect(paint(found).showAttribution(0)).toBe(true);
    expect(card()).not.toBeNull();
    expect(wordsOf('says-who-current')).toEqual(['Ilse Varga', 'said', 'The pier is safe']);
  });

  it('say so where there is nothing to show', () => {
    const painted = paint(found);
    expect([painted.showAttribution(1), painted.showOfficial(1)]).toEqual([false, false]);
  });

  it('say so where the page shows the words no longer', () => {
    Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
    expect(paint(found).showOfficial(0)).toBe(false);
    expect(card()).toBeNull();
  });

  it('are stepped through in reading order', () => {
    const painted = paint(found);
    painted.step('next');
    expect(wordsOf('says-who-current')).toContain('said');
    painted.step('next');
    expect(wordsOf('says-who-current')).toEqual(['Oren Dale']);
  });

  it('give the focus back when Escape closes the card', () => {
    document.querySelector('button')?.focus();
    paint(found).step('next');
    press('Escape');
    expect(card()).toBeNull();
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('keep an Escape that closes the card from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    paint(found).step('next');
    press('Escape');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('close the card when the reader goes elsewhere in the page', () => {
    paint(found).step('next');
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(card()).toBeNull();
  });
});
