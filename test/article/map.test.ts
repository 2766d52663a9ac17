import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import { articleOf, bodyOf, paragraphs } from './pages.ts';

const linked = paragraphs.replace('old ferry terminal', 'old <a href="/f">ferry  terminal</a>');
const page = () => bodyOf(`<nav>Menu</nav><article>${linked}</article>`);
const shown = (ranges: readonly Range[]) => ranges.map((range) => range.toString());

/** The span of some words of the article. */
const spanOf = ({ text }: Article, words: string) =>
  [text.indexOf(words), text.indexOf(words) + words.length] as const;

const textIn = (root: ParentNode, selector: string): Text => {
  const node = root.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`no text in ${selector}`);
  return node;
};

describe('the ranges of a span', () => {
  it('are one a text node, in order', async () => {
    const article = await articleOf(page());
    const ranges = article.rangesOf(spanOf(article, 'old ferry terminal, the'));
    expect(shown(ranges)).toEqual(['old ', 'ferry  terminal', ', the']);
  });

  it('lie in the live page', async () => {
    const live = page();
    const article = await articleOf(live);
    const [range] = article.rangesOf(spanOf(article, 'ferry terminal'));
    expect(range?.startContainer).toBe(textIn(live, 'article a'));
  });

  it.each([
    [-5, 3],
    [3, 1e9],
    [Number.NaN, 3],
    [10, 2],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('are clamped to the text: %d to %d', async (start, end) => {
    const article = await articleOf(page());
    expect(() => article.rangesOf([start, end])).not.toThrow();
  });

  it('are none for an empty span', async () => {
    expect((await articleOf(page())).rangesOf([4, 4])).toEqual([]);
  });

  it('skip what the page has removed since', async () => {
    const live = page();
    const article = await articleOf(live);
    live.querySelector('article a')?.remove();
    expect(shown(article.rangesOf(spanOf(article, 'old ferry terminal, the')))).toEqual([
      'old ',
      ', the',
    ]);
  });

  it('end where the page has shortened its text since', async () => {
    const live = page();
    const article = await articleOf(live);
    textIn(live, 'article a').data = 'ferry';
    expect(shown(article.rangesOf(spanOf(article, 'ferry terminal')))).toEqual(['ferry']);
  });

  it('skip what says something else since', async () => {
    const live = page();
    const article = await articleOf(live);
    textIn(live, 'article a').data = 'railway  station';
    expect(article.rangesOf(spanOf(article, 'ferry terminal'))).toEqual([]);
  });
});

describe('the offset of a place', () => {
  it('is found in a text', async () => {
    const live = page();
    const article = await articleOf(live);
    expect(article.offsetOf(textIn(live, 'article a'), 7)).toBe(spanOf(article, 'terminal')[0]);
  });

  it('is found between the children of an element', async () => {
    const live = page();
    const article = await articleOf(live);
    const paragraph = live.querySelector('article p');
    expect(paragraph && article.offsetOf(paragraph, 1)).toBe(spanOf(article, 'ferry')[0]);
  });

  it('is the end of an element for the place after its last child', async () => {
    const live = page();
    const article = await articleOf(live);
    const link = live.querySelector('article a');
    expect(link && article.offsetOf(link, 1)).toBe(spanOf(article, 'ferry terminal')[1]);
  });

  it('is none outside the article', async () => {
    const live = page();
    expect((await articleOf(live)).offsetOf(textIn(live, 'nav'), 0)).toBeNull();
  });
});

describe('the article contains', () => {
  it('its texts and what holds them, and nothing else', async () => {
    const live = page();
    const article = await articleOf(live);
    const contained = ['article', 'article a', 'nav'].map((selector) => {
      const element = live.querySelector(selector);
      return element !== null && article.contains(element);
    });
    expect(contained).toEqual([true, true, false]);
  });
});
