import { describe, expect } from 'vitest';
import { type Found, inWords } from '../support/in-words.ts';
import { articleSamples, readExpected, readSamplePage } from '../support/samples.ts';
import { type ReadPage, test } from './harness/index.ts';

/** Highlights go from one text to the next, so that white space between them belongs to none. */
const squeeze = (texts: readonly string[]) => texts.join('').replaceAll(/\s+/g, '');

/** Every highlight that an analysis asks for, but for the officials' names. */
function highlightsOf({ attributions }: Found): Readonly<Record<string, string>> {
  const texts = new Map<string, string[]>();
  const add = (name: string, words: readonly string[]) => {
    if (words.length > 0) texts.set(name, [...(texts.get(name) ?? []), ...words]);
  };
  for (const { kind, source, cue, content } of attributions) {
    add(`says-who-${kind}`, source);
    add(`says-who-${kind}`, cue);
    add(`says-who-${kind}-content`, content);
  }
  return Object.fromEntries([...texts].map(([name, words]) => [name, squeeze(words)]));
}

async function painted(page: ReadPage): Promise<Readonly<Record<string, string>>> {
  const highlights = Object.entries(await page.highlights());
  return Object.fromEntries(highlights.map(([name, texts]) => [name, squeeze(texts)]));
}

/** The page's source as the browser itself would write it. */
const asParsed = (page: ReadPage, source: string) =>
  page.tab.evaluate(
    (markup) => new DOMParser().parseFromString(markup, 'text/html').documentElement.outerHTML,
    source,
  );

describe.each(articleSamples)('on %s', (name) => {
  test('sources, cues and contents are marked by kind, and nothing else', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    const { text, analysis } = await page.read();
    const { 'says-who-name': _, ...marks } = await painted(page);
    expect(marks).toEqual(highlightsOf(inWords(text, analysis)));
  });

  test('each mention of an official is marked', async ({ browser, site }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    const { text, analysis } = await page.read();
    const { 'says-who-name': names } = await painted(page);
    const mentions = analysis.officials.flatMap((official) => official.mentions);
    expect(names).toBe(squeeze(mentions.map(([start, end]) => text.slice(start, end))));
  });
});

describe('on the sample article', () => {
  test('wherever an official is named, there is a mark', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const named = /Putin|Dmitriev|Witkoff|Trump/g;
    const { 'says-who-name': names = [] } = await page.highlights();
    const inText = readExpected('envoy').paragraphs.join(' ').match(named);
    expect(names.join(' ').match(named)).toHaveLength(inText?.length ?? 0);
  });

  test('a man who is no official and says nothing has no mark', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    expect(await page.visibleText()).toContain('Elon Musk');
    const withName = Object.entries(await page.highlights())
      .filter(([name]) => !name.endsWith('-content'))
      .filter(([, texts]) => texts.some((text) => /Elon|Musk/.test(text)));
    expect(withName).toEqual([]);
  });

  test('marks can be seen', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const styleOfLine = (name: string) =>
      page.tab.evaluate((highlight) => {
        const paragraph = document.querySelector('.article-body p');
        return (
          paragraph && getComputedStyle(paragraph, `::highlight(${highlight})`).textDecorationStyle
        );
      }, name);
    expect(await styleOfLine('says-who-media')).toBe('dashed');
    expect(await styleOfLine('says-who-official')).toBe('solid');
  });

  test('painting changes nothing in the page', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await page.openPopup();
    await popup.press('Fold reader appeals');
    await expect.poll(() => page.visibleText()).toContain('Remind me later');
    expect(await page.html()).toBe(await asParsed(page, readSamplePage('envoy')));
    expect(await painted(page)).not.toEqual({});
  });

  test('folding adds a line and hides what it folds, and changes nothing else', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const withoutFold = await page.tab.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      if (!(copy instanceof Element)) throw new Error('A copy of something else');
      for (const line of copy.querySelectorAll('says-who-fold')) line.remove();
      for (const folded of copy.querySelectorAll('[data-says-who-folded]')) {
        folded.removeAttribute('data-says-who-folded');
      }
      return copy.outerHTML;
    });
    expect(withoutFold).toBe(await asParsed(page, readSamplePage('envoy')));
  });

  test('highlights of the page’s own stay when marks come and go', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') ?? document.body);
      CSS.highlights.set('own', new Highlight(range));
    });
    const withMarks = await page.highlights();
    const { own } = withMarks;
    const popup = await page.openPopup();
    await popup.press('Mark who speaks');
    await expect.poll(() => page.highlights()).toEqual({ own });
    await popup.press('Mark who speaks');
    await expect.poll(() => page.highlights()).toEqual(withMarks);
  });
});
