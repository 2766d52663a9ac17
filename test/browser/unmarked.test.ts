/** What the reader has switched off in the options, part by part. */
import { describe, expect } from 'vitest';
import { readSamplePage } from '../support/samples.ts';
import { pointAt, readCard, type TestedBrowser, test, whoIsShown } from './harness/index.ts';

/** Ticks a box of the options, or takes the tick away. */
async function tick(browser: TestedBrowser, part: string): Promise<void> {
  const options = await browser.openExtensionPage('options.html#marks');
  await expect.poll(() => options.$('#marks [type=checkbox]')).toBeTruthy();
  await options.$$eval(
    '#marks label',
    (labels, wanted) => labels.find(({ textContent }) => textContent === wanted)?.click(),
    part,
  );
}

describe('a kind of source that is switched off', () => {
  test('loses its marks in the open page, and the popup lists it still', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const {
      'says-who-media': _line,
      'says-who-media-content': _tint,
      ...rest
    } = await page.highlights();
    await tick(browser, 'Media');
    await expect.poll(() => page.highlights()).toEqual(rest);
    const popup = await page.openPopup();
    await popup.shows('CNN');
  });

  test('has no card under the pointer, and no stop', async ({ browser, site }) => {
    await tick(browser, 'Media');
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await pointAt(page, '“maybe,” arguing in a post', 'arguing');
    await expect.poll(() => whoIsShown(page)).toBe('Kirill Dmitriev');
    await page.ask({ type: 'step', direction: 'next' });
    const total = Number((await readCard(page))?.announced.match(/^\d+ of (\d+)/)?.[1]);
    const seen = new Set<string | null>();
    for (let stop = 0; stop < total; stop += 1) {
      await page.ask({ type: 'step', direction: 'next' });
      seen.add(await whoIsShown(page));
    }
    expect(seen).toContain('Vladimir Putin');
    expect(seen).not.toContain('CNN');
    expect(seen).not.toContain('Reuters');
  });

  test('is shown for a moment, without a card, where the popup leads to it', async ({
    browser,
    site,
  }) => {
    await tick(browser, 'Media');
    const page = await browser.openPage(site.url('/envoy.html'));
    const { analysis } = await page.read();
    const index = analysis.attributions.findIndex(({ kind }) => kind === 'media');
    expect(await page.ask({ type: 'showAttribution', index })).toBe(true);
    expect((await page.highlights())['says-who-flash']).toBeDefined();
    expect(await whoIsShown(page)).toBe(null);
  });
});

test('with everything switched off the page is what it was, and comes back marked', async ({
  browser,
  site,
}) => {
  const page = await browser.openPage(site.url('/envoy.html'));
  await page.read();
  const popup = await page.openPopup();
  await popup.press('Fold reader appeals');
  const marks = await page.highlights();
  const parts = ['Official', 'Media', 'Anonymous', 'Unattributed', 'Person', 'Organisation'];
  const all = [...parts, 'Document', 'What they say (the tint)', 'Names of officials'];
  for (const part of all) await tick(browser, part);
  await expect.poll(() => page.highlights()).toEqual({});
  const untouched = await page.tab.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    readSamplePage('envoy'),
  );
  await expect.poll(() => page.html()).toBe(untouched);
  for (const part of all) await tick(browser, part);
  await expect.poll(() => page.highlights()).toEqual(marks);
});
