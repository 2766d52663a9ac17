import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/analyse.ts';
import type { MarkPart } from '../../src/mark-parts.ts';
import { type Marks, paintMarks } from '../../src/marks/index.ts';
import { analysis, attribution, spanOf } from './sample.ts';
import { articleOf, found, standInForBrowser, text } from './stand-in.ts';

const pageHighlight = new Set<Range>();
let highlights = new Map<string, Set<Range>>();
let marks: Marks | null = null;

const wordsOf = (name: string) => [...(highlights.get(name) ?? [])].map(String);
const card = () => document.querySelector('says-who-card');
const node = () => document.querySelector('p')?.firstChild ?? document.body;

const paint = (what: Analysis) => {
  marks = paintMarks(articleOf(node()), what, []);
  return marks;
};

/** The marks of another reading, in the place of those that were painted. */
const paintAgain = (what: Analysis, unmarked: readonly MarkPart[] = []) => {
  marks = paintMarks(articleOf(node()), what, unmarked, marks?.handOver());
  return marks;
};

beforeEach(() => {
  highlights = new Map([['of-the-page', pageHighlight]]);
  standInForBrowser(highlights);
  document.body.innerHTML = `<p>${text}</p>`;
});
afterEach(() => {
  marks?.remove();
  vi.unstubAllGlobals();
});

describe('the marks of an article that is read again', () => {
  const varga = found.attributions[0] ?? attribution('unattributed', { content: [[0, 1]] });
  const other = attribution('unattributed', {
    cue: [spanOf(text, 'was not asked')],
    content: [[0, 3]],
  });

  it('leave the card open on what it is about, with the focus in it', () => {
    paint(found).step('next');
    const open = card();
    const again = paintAgain(
      analysis({ attributions: [other, varga], officials: found.officials }),
    );
    expect(card()).toBe(open);
    expect(document.activeElement).toBe(open);
    expect(wordsOf('says-who-current')).toContain('said');
    again.step('next');
    expect(wordsOf('says-who-current')).toEqual(['Oren Dale']);
  });

  it('close the card where the article has no such words any more', () => {
    paint(found).showAttribution(0);
    paintAgain(analysis({ officials: found.officials }));
    expect(card()).toBeNull();
    expect(wordsOf('says-who-current')).toEqual([]);
  });

  it('take the card along when they are removed', () => {
    paint(found).showAttribution(0);
    paintAgain(found).remove();
    expect(card()).toBeNull();
    expect([...highlights]).toEqual([['of-the-page', pageHighlight]]);
  });

  it('close the card of what the reader wants unmarked meanwhile, and leave another’s open', () => {
    paint(found).showAttribution(0);
    paintAgain(found, ['name']);
    expect(card()).not.toBeNull();
    paintAgain(found, ['official']);
    expect(card()).toBeNull();
    expect(wordsOf('says-who-current')).toEqual([]);
  });

  it('are whole as long as the page has their words', () => {
    expect(paint(found).areWhole()).toBe(true);
    // As a browser does with the ranges of what is taken away.
    for (const range of highlights.get('says-who-name') ?? []) range.collapse();
    expect(marks?.areWhole()).toBe(false);
  });
});
