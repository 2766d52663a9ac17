import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/analyse.ts';
import type { MarkPart } from '../../src/mark-parts.ts';
import { type Marks, paintMarks } from '../../src/marks/index.ts';
import { analysis } from './sample.ts';
import { articleOf, found, standInForBrowser, text } from './stand-in.ts';

type Colours = 'forced' | 'free';

/** Has the system force its colours or not. @returns what changes that. */
function forceColours(first: Colours): (now: Colours) => void {
  let colours = first;
  const query = new EventTarget();
  Object.defineProperty(query, 'matches', { get: () => colours === 'forced' });
  vi.stubGlobal('matchMedia', () => query);
  return (now) => {
    colours = now;
    query.dispatchEvent(new Event('change'));
  };
}

describe('the marks of a page', () => {
  const pageHighlight = new Set<Range>();
  let highlights = new Map<string, Set<Range>>();
  let marks: Marks | null = null;

  const paint = (what: Analysis, unmarked: readonly MarkPart[] = []) => {
    const node = document.querySelector('p')?.firstChild;
    if (!node) throw new Error('no text');
    marks = paintMarks(articleOf(node), what, unmarked);
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
    forceColours('forced');
    paint(found);
    expect(wordsOf('says-who-official-content')).toEqual([]);
    expect(wordsOf('says-who-official')).toEqual(['Ilse Varga', 'said']);
  });

  it('leave the contents plain, or light them up, when the system changes that', () => {
    const change = forceColours('free');
    paint(found);
    change('forced');
    expect(wordsOf('says-who-official-content')).toEqual([]);
    expect(wordsOf('says-who-official')).toEqual(['Ilse Varga', 'said']);
    change('free');
    expect(wordsOf('says-who-official-content')).toEqual(['The pier is safe']);
  });

  it('follow no change once they are removed', () => {
    const change = forceColours('forced');
    paint(found).remove();
    change('free');
    expect([...highlights]).toEqual([['of-the-page', pageHighlight]]);
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

  it('keep such an Escape from the browser, which would close a popover with it', () => {
    paint(found).step('next');
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    window.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
  });

  it('keep its keyup from the page, and no other key’s', () => {
    const heard = vi.fn();
    document.addEventListener('keyup', heard);
    const letGo = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
    paint(found).step('next');
    press('Escape');
    letGo('x');
    expect(heard).toHaveBeenCalledOnce();
    letGo('Escape');
    expect(heard).toHaveBeenCalledOnce();
    letGo('Escape');
    expect(heard).toHaveBeenCalledTimes(2);
    marks?.step('next');
    press('Escape');
    marks?.remove();
    letGo('Escape');
    expect(heard).toHaveBeenCalledTimes(3);
    document.removeEventListener('keyup', heard);
  });

  it('close the card when the reader goes elsewhere in the page', () => {
    paint(found).step('next');
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(card()).toBeNull();
  });
});
