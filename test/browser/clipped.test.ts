/** Statements that a page does not show: behind a wall, or until somebody asks for more. */
import { describe, expect } from 'vitest';
import { isInWindow, openAlone, readCard, test, wait, whoIsShown } from './harness/index.ts';

const FILLING = `<p>The weir above the old mill has held the river back for two hundred years, and every
  spring the meadows behind it stand under water until the end of April.</p>`;

/** By then a page that scrolls has moved, in milliseconds. */
const SCROLLED = 500;

/** Three speak: one in sight, one in a box that is cut off above the words, one below the box. */
const PAGE = `<!doctype html><html lang="en"><head><title>The weir</title>
  <meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
  <body><article><h1>The weir above the old mill</h1>
  ${FILLING}<p>Hilda Marsh said the weir would be lowered in May.</p>
  <div style="max-height: 4em; overflow: hidden">${FILLING}${FILLING}
    <p>Konrad Lind warned that the cellars would be wet.</p>${FILLING}</div>
  ${FILLING}<p>Berta Oake replied that every cellar had a pump.</p>${FILLING}
  </article></body></html>`;

describe('a statement that the page cuts off', () => {
  test('cannot be shown, and no card stands beside other words', async ({ browser }) => {
    const page = await openAlone(browser, PAGE);
    const { analysis } = await page.read();
    const speakers = analysis.attributions.map(({ speaker }) => speaker);
    expect(speakers).toEqual(['Hilda Marsh', 'Konrad Lind', 'Berta Oake']);
    expect(await page.ask({ type: 'showAttribution', index: 1 })).toBe(false);
    expect(await readCard(page)).toBeNull();
  });

  test('is passed by on the way from mark to mark', async ({ browser }) => {
    const page = await openAlone(browser, PAGE);
    await page.ask({ type: 'showAttribution', index: 0 });
    expect(await page.ask({ type: 'step', direction: 'next' })).toBe(true);
    await expect.poll(() => whoIsShown(page)).toBe('Berta Oake');
    expect(await page.ask({ type: 'step', direction: 'previous' })).toBe(true);
    await expect.poll(() => whoIsShown(page)).toBe('Hilda Marsh');
  });
});

test('a statement in a box that scrolls is brought to where it can be read in it', async ({
  browser,
}) => {
  const page = await openAlone(browser, PAGE.replace('hidden', 'auto'));
  expect(await page.ask({ type: 'showAttribution', index: 1 })).toBe(true);
  const isSeen = () =>
    page.tab.evaluate(() => {
      const box = document.querySelector('div')?.getBoundingClientRect() ?? new DOMRect();
      const words = document.querySelectorAll('div p')[2]?.getBoundingClientRect() ?? new DOMRect();
      return words.top >= box.top && words.top < box.bottom;
    });
  await expect.poll(isSeen).toBe(true);
});

describe('a statement beside the window', () => {
  const wide = (css: string) =>
    PAGE.replace('<html', `<html style="${css}"`).replace(
      '<p>Berta Oake',
      '<p style="margin-left: 3000px; width: 400px">Berta Oake',
    );

  test('is brought into it where the page can be scrolled there', async ({ browser }) => {
    const page = await openAlone(browser, wide(''));
    expect(await isInWindow(page, 'Berta Oake')).toBe(false);
    expect(await page.ask({ type: 'showAttribution', index: 2 })).toBe(true);
    await expect.poll(() => isInWindow(page, 'Berta Oake replied')).toBe(true);
    expect(await page.ask({ type: 'showAttribution', index: 0 })).toBe(true);
    await expect.poll(() => isInWindow(page, 'Hilda Marsh said')).toBe(true);
  });

  test('moves no page that is not to be scrolled there', async ({ browser }) => {
    const page = await openAlone(browser, wide('overflow-x: hidden'));
    await page.ask({ type: 'showAttribution', index: 2 });
    await expect.poll(() => whoIsShown(page)).toBe('Berta Oake');
    await wait(SCROLLED);
    expect(await page.tab.evaluate(() => scrollX)).toBe(0);
  });
});
