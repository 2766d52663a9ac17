import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';
import { bodyOf, pageOf, paragraphs, sentences } from './pages.ts';

const extract = (page: Document) => extractArticle(page, { exclude: new Set() });

describe('reading a page ends with a word on why', () => {
  it('where it has no body', async () => {
    const page = pageOf('');
    page.body.remove();
    expect(await extract(page)).toEqual({ ok: false, reason: 'noText' });
  });

  it('where it has no text', async () => {
    expect(await extract(bodyOf('<img src="data:,">'))).toEqual({ ok: false, reason: 'noText' });
  });

  it('where it has too many elements', async () => {
    const page = bodyOf(paragraphs);
    const crowd = page.createElement('div');
    for (let i = 0; i <= 60_000; i += 1) crowd.append(page.createElement('i'));
    page.body.append(crowd);
    expect(await extract(page)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('where it has too much text', async () => {
    const flood = `<p>${sentences.opening} ${'And so on it went, word after word. '.repeat(15_000)}</p>`;
    expect(await extract(bodyOf(`<article>${flood}</article>`))).toEqual({
      ok: false,
      reason: 'tooLong',
    });
  });

  it('where much text is nested so deep that Readability would read it for seconds', async () => {
    const page = bodyOf('');
    let innermost: Element = page.body;
    for (let depth = 0; depth < 450; depth += 1) {
      const inner = page.createElement('div');
      inner.append('And so on it went. '.repeat(25));
      innermost.append(inner);
      innermost = inner;
    }
    expect(await extract(page)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('but a paragraph of 200,000 characters is read', async () => {
    const long = `<p>${'And so on it went, word after word. '.repeat(5_600)}</p>`;
    expect(await extract(bodyOf(`<article>${long}</article>`))).toMatchObject({ ok: true });
  });

  it('where elements are nested deeper than the stack is', async () => {
    const page = bodyOf('');
    let innermost: Element = page.body;
    for (let depth = 0; depth < 3_000; depth += 1) {
      const inner = page.createElement('div');
      innermost.append(inner);
      innermost = inner;
    }
    innermost.append(sentences.opening);
    await expect(extract(page)).resolves.toBeDefined();
  });
});
