import { describe, expect, it, vi } from 'vitest';
import { gate } from '../../src/gate/index.ts';
import { isArticle, longParagraphs, pageOf, paragraphs } from '../article/pages.ts';

const article = 'https://news.example/harbour/old-ferry-terminal-to-close';
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const newsArticle = { '@type': 'NewsArticle', headline: 'Old ferry terminal to close' };
const openGraph = '<meta property="og:type" content="article">';
const teasers = Array.from(
  { length: 12 },
  (_, n) =>
    `<article><h2><a href="/${n}">Story number ${n} of the day</a></h2><p>A line or two about it.</p></article>`,
).join('');

describe('the gate lets through', () => {
  it('paragraphs at an address like an article', () => {
    expect(isArticle('', `<div>${longParagraphs}</div>`, article)).toBe(true);
  });

  it('what calls itself an article in JSON-LD and Open Graph, however short', () => {
    expect(isArticle(jsonLd(newsArticle) + openGraph, '<p>Closed.</p>', article)).toBe(true);
  });

  it('an article described in a graph', () => {
    const graph = {
      '@graph': [{ '@type': 'WebPage' }, { ...newsArticle, '@type': ['Thing', 'NewsArticle'] }],
    };
    expect(isArticle(jsonLd(graph) + openGraph, '<p>Closed.</p>', article)).toBe(true);
  });

  it('lines that only breaks divide', () => {
    const lines = paragraphs.replaceAll('<p>', '').replaceAll('</p>', '<br><br>').repeat(2);
    expect(isArticle('', `<div>${lines}</div>`, article)).toBe(true);
  });
});

describe('the gate lets through what says little of itself', () => {
  it('paragraphs of one short sentence each', () => {
    const short = Array.from(
      { length: 10 },
      (_, n) =>
        `<p>On pier number ${n} the boats of the bay lay side by side, and nobody was seen on any of them.</p>`,
    );
    expect(isArticle('', `<div>${short.join('')}</div>`, article)).toBe(true);
  });

  it('paragraphs that a template wraps and advertisements part', () => {
    const part = `<div><div><div>${longParagraphs.split('\n').slice(0, 2).join('')}</div></div></div>`;
    expect(
      isArticle('', `<main>${part}<div>Advertisement</div>${part.repeat(2)}</main>`, article),
    ).toBe(true);
  });

  it('lines in Japanese, which say as much in half the characters', () => {
    const line =
      '港の委員会は火曜日の夜、古い渡し船の乗り場を今月の末で閉めることを決めたと発表した。';
    expect(isArticle('', `<div>${`${line}<br><br>`.repeat(6)}</div>`, article)).toBe(true);
  });

  it('three paragraphs below a headline with a date, at an address without words', () => {
    const body = `<main><h1>Old ferry terminal to close</h1><p>14 May 2024</p>${longParagraphs}${longParagraphs}</main>`;
    expect(isArticle('', body, 'https://news.example/story/44')).toBe(true);
  });

  it('a recipe that is described as an article as well', () => {
    const both = jsonLd(newsArticle) + jsonLd({ '@type': 'Recipe' }) + openGraph;
    expect(isArticle(both, '<p>Soak the beans.</p>', article)).toBe(true);
  });

  it('a review that is described as one', () => {
    const review = jsonLd({ '@type': 'Review', itemReviewed: { '@type': 'Movie' } });
    expect(isArticle(review + openGraph, '<p>Too long.</p>', article)).toBe(true);
  });
});

describe('the gate lets through paragraphs of another element', () => {
  it('blocks that begin with text', () => {
    const blocks = longParagraphs.replaceAll('p>', 'div>').repeat(2);
    expect(isArticle('', `<div>${blocks}</div>`, article)).toBe(true);
  });
});

describe('the gate stops', () => {
  it('a home page, even one that calls itself an article', () => {
    expect(isArticle(openGraph, teasers, 'https://news.example/')).toBe(false);
  });

  it('a section page', () => {
    expect(isArticle('', teasers, 'https://news.example/harbour/')).toBe(false);
  });

  it('a list that describes each of its teasers as an article', () => {
    const list = Array.from({ length: 12 }, () => newsArticle);
    expect(isArticle(jsonLd(list), teasers, 'https://news.example/harbour/')).toBe(false);
  });

  it('search results', () => {
    expect(isArticle('', teasers, 'https://news.example/search?q=ferry')).toBe(false);
  });

  it('long teasers, each below a headline that leads elsewhere', () => {
    const [long] = longParagraphs.split('\n');
    const list = Array.from(
      { length: 12 },
      (_, n) =>
        `<article><header><h2><a href="/${n}">Story number ${n}</a></h2></header><div>${long}</div></article>`,
    );
    expect(isArticle('', `<main>${list.join('')}</main>`, article)).toBe(false);
  });

  it('long paragraphs that no headline, date or address makes an article of', () => {
    expect(isArticle('', longParagraphs, 'https://firm.example/who-we-are')).toBe(false);
  });

  it('a page that describes itself as a page, whatever its type in Open Graph', () => {
    const page = jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Organization' }] });
    expect(isArticle(openGraph + page, longParagraphs, 'https://news.example/our-story')).toBe(
      false,
    );
  });

  it('an entry of an encyclopaedia that calls itself an article', () => {
    const head = jsonLd({ '@type': 'Article' });
    const address = 'https://letters.example/wiki/Old_ferry_terminal_of_Lindhaven';
    expect(isArticle(head, longParagraphs, address)).toBe(false);
  });

  it('terms of use, long as their paragraphs are', () => {
    expect(isArticle('', longParagraphs, 'https://news.example/terms-of-use')).toBe(false);
  });

  it('an error page that still calls itself an article', () => {
    expect(isArticle(openGraph, '<h1>Not found</h1>', 'https://news.example/404')).toBe(false);
  });

  it('a page with broken JSON-LD and nothing else', () => {
    expect(isArticle('<script type="application/ld+json">{"@type": "News</script>', '')).toBe(
      false,
    );
  });
});

describe('the gate does not go through a page', () => {
  const looked = (head: string, address: string) => {
    const page = pageOf(`<head>${head}</head><body>${longParagraphs}</body>`, address);
    const asked = vi.spyOn(Document.prototype, 'getElementsByTagName');
    gate(page);
    const { length } = asked.mock.calls;
    asked.mockRestore();
    return length > 0;
  };

  it('whose declarations are enough', () => {
    expect(looked(jsonLd(newsArticle) + openGraph, article)).toBe(false);
  });

  it('that no number of paragraphs could make an article', () => {
    expect(looked('', 'https://news.example/')).toBe(false);
  });

  it('but goes through any other', () => {
    expect(looked(openGraph, article)).toBe(true);
  });
});

describe('the gate has no page to judge', () => {
  it('where there is no body', () => {
    const page = pageOf('<p>text</p>');
    page.body.remove();
    expect(gate(page)).toEqual({ isArticle: false, reason: 'noBody' });
  });

  it('in a drawing', () => {
    const drawing = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>words</text></svg>',
      'image/svg+xml',
    );
    Object.defineProperty(drawing, 'contentType', { value: 'image/svg+xml' });
    expect(gate(drawing)).toEqual({ isArticle: false, reason: 'notAnArticle' });
  });
});
