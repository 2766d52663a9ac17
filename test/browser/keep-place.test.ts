/** What the reader is looking at stays where it is, whatever is folded above it. */
import { describe, expect, inject } from 'vitest';
import { appealOf, readExpected, readSamplePage } from '../support/samples.ts';
import { pressInFold, type ReadPage, readFold, serve, test } from './harness/index.ts';

/** A paragraph well below the appeal. */
const LOOKED_AT = readExpected('envoy').paragraphs.at(-2)?.slice(0, 40) ?? '';
const WINDOW = { width: 900, height: 500 };

/** The sample without its appeal, which comes later behind the first paragraph; and the appeal. */
function pageWithout(css: string) {
  const { before, appeal, after } = appealOf(readSamplePage('envoy'));
  const head = `<style>${css} article{padding-bottom:1500px}</style></head>`;
  const [lead = '', ...rest] = before.split('<div class="article-body">');
  const body = rest.join('').replace('</p>', '</p><div id="place"></div>');
  const page = `${lead}<div class="article-body">${body}${after}`.replace('</head>', head);
  return { page, appeal };
}

/** The paragraph's upper edge in the window, in CSS pixels; brought to its centre before, where that is wanted. */
function topOfParagraph(start: string, place: string): number {
  const found = [...document.querySelectorAll('p')].find(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim().startsWith(start),
  );
  if (!found) throw new Error(`No paragraph “${start}”`);
  if (place === 'centre') found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return Math.round(found.getBoundingClientRect().top);
}

const placeOf = (page: ReadPage) => page.tab.evaluate(topOfParagraph, LOOKED_AT, 'any');
const scrollTo = (page: ReadPage) => page.tab.evaluate(topOfParagraph, LOOKED_AT, 'centre');

/** Where the appeal will be: above the window, once it is scrolled. */
const topOfPlace = (page: ReadPage) =>
  page.tab.evaluate(() => document.querySelector('#place')?.getBoundingClientRect().top);

const bringAppeal = (page: ReadPage, appeal: string) =>
  page.tab.evaluate((markup) => {
    const place = document.querySelector('#place');
    if (place) place.innerHTML = markup;
  }, appeal);

const pages: readonly (readonly [string, string])[] = [
  ['a plain page', ''],
  ['a page that forbids the browser to keep the place', '*{overflow-anchor:none}'],
  [
    'a page that scrolls in an element of its own',
    'html,body{height:100%;margin:0;overflow:hidden} main,article{display:block} body>*{height:100%;overflow:auto;overflow-anchor:none}',
  ],
  [
    'a page with a sticky head',
    '*{overflow-anchor:none} body::before{content:"The Ferry Post";position:sticky;top:0;display:block;height:80px;background:white}',
  ],
];

describe.each(pages)('on %s', (_, css) => {
  test('an appeal above the window folds, opens and folds without a jump', async ({ browser }) => {
    const { page: markup, appeal } = pageWithout(css);
    const site = await serve(new Map([['/late', markup]]));
    const page = await browser.openPage(site.url('/late'));
    await page.setViewport(WINDOW);
    await page.read();
    await scrollTo(page);
    expect(await topOfPlace(page)).toBeLessThan(0);
    await bringAppeal(page, appeal);
    // Where the page itself has moved it by bringing something in above, the reader goes back to it.
    const before = await scrollTo(page);
    await expect.poll(() => readFold(page)).toContain('Reader appeal folded');
    expect(Math.abs((await placeOf(page)) - before)).toBeLessThanOrEqual(1);
    const popup = await page.openPopup();
    await popup.press('Fold reader appeals');
    await expect.poll(() => readFold(page)).toBeNull();
    expect(Math.abs((await placeOf(page)) - before)).toBeLessThanOrEqual(1);
    await popup.press('Fold reader appeals');
    await expect.poll(() => readFold(page)).toContain('Reader appeal folded');
    expect(Math.abs((await placeOf(page)) - before)).toBeLessThanOrEqual(1);
  });
});

test('an appeal in the window opens below its line, which stays', async ({ browser, site }) => {
  const page = await browser.openPage(site.url('/envoy.html'));
  await page.setViewport(WINDOW);
  await page.read();
  const topOfLine = () =>
    page.tab.evaluate(() => {
      const line = document.querySelector('says-who-fold');
      return line?.getBoundingClientRect().top ?? Number.NaN;
    });
  await page.inShadow('says-who-fold', ({ host }) => host.scrollIntoView({ block: 'center' }));
  const before = await topOfLine();
  await pressInFold(page, 'Show');
  await expect.poll(() => readFold(page)).toContain('[Fold again]');
  expect(await topOfLine()).toBe(before);
});

// Firefox has no such measure.
describe.skipIf(inject('browserName') !== 'chromium')('the browser’s own measure', () => {
  test('tells of no shift while appeals above the window fold and open', async ({ browser }) => {
    const { page: markup, appeal } = pageWithout('*{overflow-anchor:none}');
    const site = await serve(new Map([['/late', markup]]));
    const page = await browser.openPage(site.url('/late'));
    await page.setViewport(WINDOW);
    await page.read();
    await scrollTo(page);
    expect(await topOfPlace(page)).toBeLessThan(0);
    await page.tab.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift' });
    });
    // Into a place without a height: what comes is not the fold's doing.
    await page.tab.evaluate(() => {
      const place = document.querySelector<HTMLElement>('#place');
      if (place) place.style.cssText = 'max-height:0;overflow:hidden';
    });
    await bringAppeal(page, appeal);
    await expect.poll(() => readFold(page)).toContain('Reader appeal folded');
    expect(await page.tab.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  });
});
