/** What a finger does to marks. */
import { describe, expect } from 'vitest';
import { placeOfWords, type ReadPage, readCard, test, wait, whoIsShown } from './harness/index.ts';

/** Longer than a card waits for a pointer that has left it, in milliseconds. */
const LONG_ENOUGH_TO_CLOSE = 700;

const tap = async (page: ReadPage, phrase: string, words: string) => {
  const [x, y] = await page.tab.evaluate(placeOfWords, phrase, words);
  await page.tab.touchscreen.tap(x, y);
};

describe('a finger', () => {
  test('opens the card of the mark that it taps on, and closes it by a tap beside it', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await tap(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    await wait(LONG_ENOUGH_TO_CLOSE);
    expect(await whoIsShown(page)).toBe('CNN');
    await page.tab.touchscreen.tap(5, 5);
    await expect.poll(() => whoIsShown(page)).toBe(null);
  });

  test('follows a link, marked or not, and opens no card', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.article-body p')) {
        const link = document.createElement('a');
        link.href = '#followed';
        paragraph.before(link);
        link.append(paragraph);
      }
    });
    await tap(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => page.tab.evaluate(() => location.hash)).toBe('#followed');
    expect(await readCard(page)).toBe(null);
  });

  test('that scrolls opens nothing', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const [x, y] = await page.tab.evaluate(placeOfWords, 'CNN reported Tuesday', 'reported');
    await page.tab.touchscreen.touchStart(x, y);
    for (const moved of [20, 60, 120]) await page.tab.touchscreen.touchMove(x, y - moved);
    await page.tab.touchscreen.touchEnd();
    await wait(LONG_ENOUGH_TO_CLOSE);
    expect(await readCard(page)).toBe(null);
  });
});
