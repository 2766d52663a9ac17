import { describe, expect } from 'vitest';
import {
  heardKeys,
  isInWindow,
  listenForKeys,
  nameOfFocused,
  openAlone,
  pressInCard,
  type ReadPage,
  readCard,
  readNotice,
  test,
  whoIsShown,
} from './harness/index.ts';

/** A statement between links. */
const LINKED = `<!doctype html><html lang="en"><head><title>The weir</title>
  <meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
  <body><nav><a href="#top">Home</a></nav><article><h1>The weir above the old mill</h1>
  <p>The weir above the <a id="before" href="#mill">old mill</a> has held the river back for two hundred
  years, and every spring the meadows behind it stand under water until the end of April.</p>
  <p>Hilda Marsh said the weir would be lowered by the breadth of a hand before the herons came back to
  the island, and that nobody along the lower river need fear for a cellar or for a garden wall.</p>
  <p><button hidden>More</button>The work is to begin when the <a id="behind" href="#river">water is low</a>.
  A crane will stand on the northern bank, where the road ends, and the footbridge will be closed for a
  week or two.</p><p><a href="#end">The end</a></p></article></body></html>`;

/** Presses Tab, with Shift or without, until the card is left. */
async function tabOut(page: ReadPage, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const { keyboard } = page.tab;
  for (let presses = 0; presses < 20 && (await whoIsShown(page)) !== null; presses += 1) {
    if (key === 'Shift+Tab') await keyboard.down('Shift');
    await keyboard.press('Tab');
    if (key === 'Shift+Tab') await keyboard.up('Shift');
  }
  expect(await whoIsShown(page)).toBe(null);
}

describe('going from mark to mark by keyboard', () => {
  test('takes the focus into the card, and Escape gives it back', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.focus('.byline a');
    expect(await page.ask({ type: 'step', direction: 'next' })).toBe(true);
    expect(await nameOfFocused(page)).toBe('says-who-card');
    expect(await whoIsShown(page)).toBe('Vladimir Putin');
    await page.tab.keyboard.press('Escape');
    await expect.poll(() => nameOfFocused(page)).toBe('a');
    expect(await whoIsShown(page)).toBe(null);
  });

  test.for(['Tab', 'Shift+Tab'] as const)(
    'gives the focus back to where it was when %s leads past an end of the card',
    async (key, { browser, site }) => {
      const page = await browser.openPage(site.url('/envoy.html'));
      await page.read();
      await page.tab.focus('.byline a');
      await page.ask({ type: 'step', direction: 'next' });
      await tabOut(page, key);
      expect(await nameOfFocused(page)).toBe('a');
      await page.tab.keyboard.press('Tab');
      expect(await nameOfFocused(page)).not.toBe('body');
    },
  );

  test.for([
    ['Tab', 'behind'],
    ['Shift+Tab', 'before'],
  ] as const)(
    'goes on from the mark with %s, where nothing had the focus',
    async ([key, expected], { browser }) => {
      const page = await openAlone(browser, LINKED);
      await page.ask({ type: 'step', direction: 'next' });
      await expect.poll(() => whoIsShown(page)).toBe('Hilda Marsh');
      await tabOut(page, key);
      expect(await page.tab.evaluate(() => document.activeElement?.id)).toBe(expected);
    },
  );

  test('goes on with n and back with p, also while the page is scrolling still', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.setViewport({ width: 600, height: 400 });
    await page.read();
    await page.ask({ type: 'step', direction: 'next' });
    await page.tab.keyboard.press('n');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    await page.tab.keyboard.press('n');
    await expect.poll(() => whoIsShown(page)).toBe('Kirill Dmitriev');
    await page.tab.keyboard.press('p');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
  });

  test('reads out which stop it is, who speaks and what is said', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.ask({ type: 'step', direction: 'next' });
    await pressInCard(page, 'Next mark');
    await expect
      .poll(async () => (await readCard(page))?.announced)
      .toMatch(/^2 of \d+: CNN: President Vladimir Putin’s envoy/);
  });

  test('goes round: before the first stop comes the last', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.ask({ type: 'step', direction: 'next' });
    await page.ask({ type: 'step', direction: 'previous' });
    expect((await readCard(page))?.facts['Marked because of']).toMatch(/^“according to”/);
    await expect.poll(() => isInWindow(page, 'according to Reuters')).toBe(true);
  });

  test('keeps the page’s own keys from hearing what is pressed in the card', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await listenForKeys(page);
    await page.ask({ type: 'step', direction: 'next' });
    await page.tab.keyboard.press('n');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    await page.tab.keyboard.press('x');
    await page.tab.keyboard.press('Escape');
    await expect.poll(() => whoIsShown(page)).toBe(null);
    expect(await heardKeys(page)).toBe('');
  });

  test('goes on from the same card after the page has added to its article', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    for (let step = 0; step < 3; step += 1) await page.ask({ type: 'step', direction: 'next' });
    const before = await readCard(page);
    await page.tab.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        '“The ferry will wait for nobody, whatever the weather in the strait may be,” said Ada Thornbury, the harbour master.';
      document.querySelector('.article-body')?.prepend(added);
    });
    const number = async () => Number.parseInt((await readCard(page))?.announced ?? '', 10);
    await expect.poll(number).toBeGreaterThan(3);
    const now = await number();
    expect((await readCard(page))?.facts).toEqual(before?.facts);
    expect(await nameOfFocused(page)).toBe('says-who-card');
    await page.tab.keyboard.press('n');
    await expect.poll(number).toBe(now + 1);
  });

  test('has nowhere to go on a page without marks', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/front-page.html'));
    await page.settled();
    expect(await page.ask({ type: 'step', direction: 'next' })).toBe(false);
    await expect.poll(() => readNotice(page)).toBe('No marks here');
    expect(await page.ask({ type: 'step', direction: 'next' })).toBe(false);
    expect(await page.tab.$$('says-who-fold')).toHaveLength(1);
    await page.tab.keyboard.press('Escape');
    await expect.poll(() => readNotice(page)).toBe(null);
  });

  test('goes into a dialogue that keeps the rest of the page out of reach', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.evaluate(() => {
      const dialogue = document.body.appendChild(document.createElement('dialog'));
      dialogue.append('Ada’s letter', document.createElement('button'));
      dialogue.showModal();
    });
    expect(await page.ask({ type: 'step', direction: 'next' })).toBe(true);
    expect(await nameOfFocused(page)).toBe('says-who-card');
    await page.tab.keyboard.press('Escape');
    await expect.poll(() => whoIsShown(page)).toBe(null);
    const isOpen = () => page.tab.$eval('dialog', (dialogue) => dialogue.open);
    expect(await isOpen()).toBe(true);
    expect(await nameOfFocused(page)).toBe('button');
    await page.ask({ type: 'step', direction: 'next' });
    await page.tab.$eval('dialog', (dialogue) => dialogue.close());
    await page.ask({ type: 'step', direction: 'next' });
    expect(await nameOfFocused(page)).toBe('says-who-card');
  });

  test('leaves a popover of the page open when Escape closes the card', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.ask({ type: 'step', direction: 'next' });
    await page.tab.evaluate(() => {
      const hint = document.body.appendChild(document.createElement('div'));
      hint.id = 'hint';
      hint.popover = 'auto';
      hint.textContent = 'A hint';
      hint.showPopover();
    });
    await page.tab.keyboard.press('Escape');
    await expect.poll(() => whoIsShown(page)).toBe(null);
    expect(await page.tab.$eval('#hint', (hint) => hint.matches(':popover-open'))).toBe(true);
  });
});
