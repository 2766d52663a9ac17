import { describe, expect } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { collapse } from '../support/collapse.ts';
import { shareFound } from '../support/edges.ts';
import { inWords } from '../support/in-words.ts';
import { articleSamples, readExpected } from '../support/samples.ts';
import { test } from './harness/index.ts';

describe.each(articleSamples)('the sample article %s', (name) => {
  const expected = readExpected(name);

  test('is read from its first paragraph to its last', async ({ browser, site }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    const { text } = await page.read();
    expect(text.split('\n\n').map(collapse)).toEqual(expected.paragraphs);
  });

  test('shows who says what, and who holds which office', async ({ browser, site }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    const { text, analysis } = await page.read();
    const found = inWords(text, analysis);
    // A careful reader still finds a little more than the models do.
    expect(shareFound(expected.attributions, found.attributions)).toBeGreaterThanOrEqual(0.8);
    // In words: the last digits of a probability are the browser's own.
    expect(found).toEqual(inWords(text, await analyse(text)));
    expect(found.officials).toEqual(expected.officials);
    expect(found.people).toEqual(expected.people);
  });

  test('has its appeal folded from the first word to the last, late or not', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    await page.read();
    await expect.poll(async () => (await page.describe()).folded.length).toBe(1);
    const [appeal] = (await page.describe()).folded;
    const text = collapse(appeal?.text ?? '');
    expect(appeal?.kind).toBe(expected.appeal.kind);
    expect(text.slice(0, expected.appeal.starts.length)).toBe(expected.appeal.starts);
    expect(text.slice(-expected.appeal.ends.length)).toBe(expected.appeal.ends);
  });

  test('keeps every sentence in sight', async ({ browser, site }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    await page.read();
    await expect.poll(async () => (await page.describe()).folded.length).toBe(1);
    const visible = await page.visibleText();
    expect(expected.paragraphs.filter((paragraph) => !visible.includes(paragraph))).toEqual([]);
  });
});
