import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundRequest } from '../../src/messages.ts';
import { articleOf, pageOf, paragraphs } from './pages.ts';

const headingOf = async (head: string, html = '<html>') => {
  const { title, outlet, language } = await articleOf(
    pageOf(`${html}<head>${head}</head><body>${paragraphs}</body></html>`),
  );
  return { title, outlet, language };
};

describe('the heading of an article', () => {
  it('comes from Open Graph first', async () => {
    const head = `<title>Lindhaven Post: ferry</title><meta property="og:title" content="Ferry terminal to close">
      <meta property="og:site_name" content="The Lindhaven Post"><meta property="og:locale" content="en_GB">`;
    expect(await headingOf(head)).toEqual({
      title: 'Ferry terminal to close',
      outlet: 'The Lindhaven Post',
      language: 'en-GB',
    });
  });

  it('comes from JSON-LD next', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Terminal',
      publisher: { name: 'Post' },
      inLanguage: 'de',
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await headingOf(head)).toEqual({ title: 'Terminal', outlet: 'Post', language: 'de' });
  });

  it('is that in the page where the page’s own title begins with it, and what is declared is another', async () => {
    const declared = `<meta property="og:title" content="Ferry terminal to close">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry terminal to close"}</script>`;
    const headline = '<h1>Bakers of Lindhaven\n strike</h1>';
    const titled = async (title: string) =>
      (
        await articleOf(
          pageOf(`<html><head><title>${title}</title>${declared}</head>
        <body>${headline}${paragraphs}</body></html>`),
        )
      ).title;
    expect(await titled('Bakers of Lindhaven strike | Lindhaven Post')).toBe(
      'Bakers of Lindhaven strike',
    );
    expect(await titled('Lindhaven Post')).toBe('Ferry terminal to close');
    expect(await titled('Ferry terminal to close – Lindhaven Post')).toBe(
      'Ferry terminal to close',
    );
  });

  it('is no name of an outlet with which the page’s own title begins', async () => {
    const page = pageOf(`<html><head><title>Lindhaven Post: Ferry terminal to close</title>
      <meta property="og:title" content="Ferry terminal to close"></head>
      <body><h1>Lindhaven Post</h1>${paragraphs}</body></html>`);
    expect((await articleOf(page)).title).toBe('Ferry terminal to close');
  });

  it.each([
    ['@lindhavenpost', 'lindhavenpost'],
    [' @ Lindhaven Post', 'Lindhaven Post'],
    ['Post@Lindhaven', 'Post@Lindhaven'],
    ['@', ''],
  ])('has no sign of an account before the outlet: %j', async (given, outlet) => {
    const head = `<meta property="og:site_name" content="${given}">`;
    expect((await headingOf(head)).outlet).toBe(outlet);
  });

  it('is empty where the page says nothing', async () => {
    expect(await headingOf('')).toEqual({ title: '', outlet: '', language: '' });
  });

  it('is one line of limited length', async () => {
    const { title } = await headingOf(`<title>${'word \n '.repeat(10_000)}</title>`);
    expect(title).toMatch(/^(?:word ){60}$/u);
  });

  it('takes the language of the document for a tag, whatever its case', async () => {
    expect((await headingOf('', '<html lang="PT_br">')).language).toBe('pt-BR');
  });

  it('takes no nonsense for a language', async () => {
    expect((await headingOf('', '<html lang="{{ lang }}">')).language).toBe('');
  });

  it('takes no tag that the background would not take', async () => {
    const tag = `en-x${'-abcdefgh'.repeat(12)}`;
    const { language } = await headingOf('', `<html lang="${tag}">`);
    const request = { type: 'analyse', text: '', sureness: 'more' };
    expect(v.is(backgroundRequest, { ...request, language: tag })).toBe(false);
    expect(v.is(backgroundRequest, { ...request, language })).toBe(true);
  });
});
