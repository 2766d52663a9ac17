import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { appealOf, readSamplePage } from '../support/samples.ts';
import { type ReadPopup, type Site, serve, type TestedBrowser, test } from './harness/index.ts';

/** The first sample, read, and the popup beside it. */
async function openBeside(browser: TestedBrowser, site: Site) {
  const page = await browser.openPage(site.url('/envoy.html'));
  await page.read();
  return { page, popup: await page.openPopup() };
}

/** What can be read in a list's entries, each as the lines that belong together. */
const entries = async (popup: ReadPopup, selector: string) =>
  (await popup.texts(selector)).map((entry) => entry.split('\n'));

const isShown = async (popup: ReadPopup, text: string) => (await popup.text()).includes(text);

describe('the popup on an article', () => {
  test('names the outlet and the headline', async ({ browser, site }) => {
    const { popup } = await openBeside(browser, site);
    await popup.shows('The Meridian Post');
    expect(await popup.texts('h1')).toEqual(['Kremlin’s investment envoy to travel to Washington']);
  });

  test('counts attributions, speakers and direct quotations, and gives the shares', async ({
    browser,
    site,
  }) => {
    const { popup } = await openBeside(browser, site);
    await popup.shows('11 attributions');
    expect(await popup.texts('dl > div')).toEqual([
      '11 attributions',
      '4 speakers',
      '1 direct quotation',
      expect.stringMatching(/^\d\d% of the text is attributed$/),
      '9% of attributions rest on anonymous sources',
    ]);
  });

  test('lists who speaks, with kind, office and statements', async ({ browser, site }) => {
    const { popup } = await openBeside(browser, site);
    await popup.shows('Who speaks');
    const speakers = await entries(popup, '.speaker');
    expect(speakers.map(([name, role]) => [name, role])).toEqual([
      [
        'Kirill Dmitriev',
        'Official · envoy for foreign investment and economic cooperation · Diplomatic, international',
      ],
      ['CNN', 'Media'],
      ['Reuters', 'Media'],
      [
        'Donald Trump',
        expect.stringMatching(/^Official · U\.S\. President · Executive, national$/i),
      ],
    ]);
    const statements = await Promise.all(
      [1, 2, 3, 4].map((nth) => popup.texts(`.speaker:nth-child(${nth}) .statement`)),
    );
    expect(statements.map(({ length }) => length)).toEqual([4, 2, 2, 2]);
  });

  test('tells how a statement is worded, where it was made and on whose word it rests', async ({
    browser,
    site,
  }) => {
    const { popup } = await openBeside(browser, site);
    await popup.shows('Who speaks');
    const statements = await entries(popup, '.statement');
    expect(statements).toContainEqual([
      '“But what if improved relations are exactly what the world needs?”',
      'wrote · direct quotation',
    ]);
    expect(statements.find(([said]) => said?.includes('the dialogue had run into'))?.[1]).toMatch(
      /^arguing in a post on X · partly quoted$/,
    );
    expect(statements.find(([said]) => said?.startsWith('American sanctions'))?.[2]).toMatch(
      /^← resting on an unnamed source with knowledge/,
    );
  });

  test('names apart what nobody in particular says, and officials who only are mentioned', async ({
    browser,
    site,
  }) => {
    const { popup } = await openBeside(browser, site);
    await popup.shows('Said by nobody in particular');
    const text = await popup.text();
    const mentioned = text.slice(text.indexOf('Officials only mentioned')).split('\n').slice(0, 5);
    expect(mentioned).toEqual([
      'Officials only mentioned',
      'Vladimir Putin',
      'President · Executive, national',
      'Steve Witkoff',
      'special envoy to the Middle East · Diplomatic, international',
    ]);
    expect(await popup.texts('.speaker__name')).not.toContain('Elon Musk');
  });

  test('lists one kind of source alone when asked', async ({ browser, site }) => {
    const { popup } = await openBeside(browser, site);
    await popup.press('Media 4');
    await expect.poll(() => popup.texts('h3')).toEqual(['CNN', 'Reuters']);
    expect(await isShown(popup, 'Said by nobody in particular')).toBe(false);
    expect(await isShown(popup, 'Officials only mentioned')).toBe(false);
    await popup.press('All 11');
    await popup.shows('Kirill Dmitriev');
    await popup.shows('Officials only mentioned');
  });
});

/** How many statements are seen whole in a popup as high as browsers let it be, before anything is scrolled. */
const numberSeen = (popup: Page) =>
  popup.evaluate(() => {
    document.querySelector('.view')?.scrollTo(0, 0);
    const foot = document.querySelector('.view__foot')?.getBoundingClientRect().top ?? 0;
    const end = Math.min(innerHeight, foot);
    return [...document.querySelectorAll('.statement')].filter(
      (statement) => statement.getBoundingClientRect().bottom <= end,
    ).length;
  });

test('the popup shows statements at once with the switches in sight, the exports open or not', async ({
  browser,
  site,
}) => {
  const page = await browser.openPage(site.url('/harbour.html'));
  await page.read();
  const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
  await popup.setViewport({ width: 368, height: 600 });
  await popup.waitForSelector('[aria-controls]');
  expect(await numberSeen(popup)).toBeGreaterThanOrEqual(1);
  await popup.click('[aria-controls]');
  await popup.waitForSelector('.export-menu li');
  const end = () => popup.$eval('.export-menu', (menu) => menu.getBoundingClientRect().bottom);
  await expect.poll(end).toBeLessThanOrEqual(600);
  const room = () => popup.$eval('.view__body', ({ clientHeight }) => clientHeight);
  expect(await room()).toBeGreaterThan(350);
});

describe('the popup’s switches', () => {
  test('are on at first, and stay as the reader leaves them', async ({ browser, site }) => {
    const { page, popup } = await openBeside(browser, site);
    // The switches that depend on the site come with the page's answer.
    await popup.shows('Who speaks');
    await popup.press('Mark who speaks');
    await expect.poll(() => popup.isOn('Mark who speaks')).toBe(false);
    expect(await popup.isOn('Fold reader appeals')).toBe(true);
    expect(await popup.isOn('Use on')).toBe(true);
    await popup.close();

    const again = await page.openPopup();
    await again.shows('Mark who speaks: off');
    await again.shows('Fold reader appeals: on');
  });

  test('say how many appeals are folded, also when one comes late', async ({ browser }) => {
    const { before, appeal, after } = appealOf(readSamplePage('envoy'));
    const site = await serve(new Map([['/envoy', before + after]]));
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    const popup = await page.openPopup();
    await popup.shows('No appeals found on this page');
    await page.tab.evaluate((markup) => {
      document.querySelector('.article-body')?.insertAdjacentHTML('afterend', markup);
    }, appeal);
    await popup.shows('1 appeal folded on this page');
  });

  test('hear of the late appeal of a sample', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/lighthouse.html'));
    const popup = await page.openPopup();
    await popup.shows('1 appeal folded on this page');
  });

  test('take a place in the page for found also while marks are off', async ({ browser, site }) => {
    const { page, popup } = await openBeside(browser, site);
    await popup.press('Mark who speaks');
    await expect.poll(() => page.highlights()).toEqual({});
    await popup.press('The journey may be meant to calm');
    await popup.shows('Shown in the page.');
  });
});
