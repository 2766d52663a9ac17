import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, extractArticle } from '../../src/article/index.ts';
import { gate } from '../../src/gate/index.ts';
import { bodyOf, pageOf, sentences } from './pages.ts';

const words = fc.oneof(
  fc.constantFrom(
    ...Object.values(sentences),
    ' ',
    '\n\t ',
    '\u00a0',
    'so\u00adft',
    '\u200b',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

type Tree = string | { readonly name: string; readonly children: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, tie('element')),
  element: fc.record({
    name: fc.constantFrom(
      'p',
      'div',
      'span',
      'a',
      'em',
      'ul',
      'li',
      'br',
      'pre',
      'h2',
      'x-part',
      '#comment',
    ),
    children: fc.array(tie('tree'), { maxLength: 5 }),
  }),
}));

/** Built node by node: a parser would mend what is nested wrongly and replace lone surrogates. */
function build(page: Document, part: Tree): Node {
  if (typeof part === 'string') return page.createTextNode(part);
  if (part.name === '#comment') return page.createComment('aside');
  const element = page.createElement(part.name);
  for (const child of part.children) element.append(build(page, child));
  return element;
}

const pages = fc.array(tree, { minLength: 1, maxLength: 8 }).map((parts) => {
  const page = bodyOf(`<p>${sentences.opening}</p>`);
  page.body.append(...parts.map((part) => build(page, part)));
  return page;
});

/** What is left when white space and characters without width do not count. */
const squeezed = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/gu, '');

const runs = { numRuns: 40 };

/** Has a property hold of the article of every page that has one. */
const ofArticles = (holds: (article: Article, a: number, b: number) => void) =>
  fc.assert(
    fc.asyncProperty(pages, fc.nat(2_000), fc.nat(2_000), async (page, a, b) => {
      const extraction = await extractArticle(page, { exclude: new Set() });
      if (extraction.ok) holds(extraction.article, a, b);
    }),
    runs,
  );

describe('whatever the page', { timeout: 60_000 }, () => {
  it('the ranges of a span show its text', async () => {
    await ofArticles((article, a, b) => {
      const shown = article.rangesOf([a, b]).map((range) => range.toString());
      expect(squeezed(shown.join(''))).toBe(squeezed(a < b ? article.text.slice(a, b) : ''));
    });
  });

  it('a place and its offset lead to each other', async () => {
    await ofArticles((article, a) => {
      const offset = a % article.text.length;
      for (const range of article.rangesOf([offset, offset + 1])) {
        expect(article.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
        expect(article.offsetOf(range.endContainer, range.endOffset)).toBe(offset + 1);
      }
    });
  });

  it('the text has no white space at its ends and none twice, but empty lines', async () => {
    await ofArticles(({ text }) => {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ [ \n]|\n |\n{3}/);
    });
  });

  it('reading leaves no trace in it', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const before = page.documentElement.outerHTML;
        gate(page);
        await extractArticle(page, { exclude: new Set() });
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      runs,
    );
  });

  it('a page without head or body ends in a verdict', async () => {
    for (const part of ['head', 'body'] as const) {
      const page = pageOf('<p>text</p>');
      page[part].remove();
      expect(gate(page).isArticle).toBe(false);
      await expect(extractArticle(page, { exclude: new Set() })).resolves.toBeDefined();
    }
  });
});
