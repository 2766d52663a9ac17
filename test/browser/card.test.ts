import { describe, expect } from 'vitest';
import {
  heardKeys,
  isInWindow,
  listenForKeys,
  nameOfFocused,
  pointAt,
  pressInCard,
  type ReadPage,
  readCard,
  test,
  wait,
  whoIsShown,
} from './harness/index.ts';

/** Longer than a card waits for a pointer that has left it, in milliseconds. */
const LONG_ENOUGH_TO_CLOSE = 700;

/** Where the card is, in the page's window. */
const middleOfCard = (page: ReadPage) =>
  page.inShadow('says-who-card', (root) => {
    const { left, top, width, height } =
      root.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  });

describe('pointing at a mark', () => {
  test('shows who speaks, what kind of source it is, and the other statements', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    const card = await readCard(page);
    expect(card?.facts).toMatchObject({
      'Kind of source': 'Media',
      'Marked because of': '“reported”; kind: “CNN” is the name of an outlet',
      'How sure': expect.stringMatching(/^\d+% that this is an attribution at all$/),
    });
    expect(card?.statements).toEqual([
      expect.stringMatching(/^American sanctions on Dmitriev were set aside/),
    ]);
  });

  test('underlines the kind as its sources are underlined in the page', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    const line = await page.inShadow('says-who-card', (root) => {
      const kind = root.querySelector('.kind');
      const style = kind && window.getComputedStyle(kind);
      return [style?.textDecorationStyle, style?.textDecorationColor];
    });
    expect(line).toEqual(['dashed', 'rgb(154, 92, 240)']);
  });

  test('shows an official’s office, the wording and the channel', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pointAt(page, '“maybe,” arguing in a post', 'arguing');
    await expect.poll(() => whoIsShown(page)).toBe('Kirill Dmitriev');
    expect((await readCard(page))?.facts).toMatchObject({
      'Kind of source': 'Official',
      Office: 'envoy for foreign investment and economic cooperation',
      Wording: 'Partly quoted',
      'Said in or to': expect.stringContaining('a post on X'),
    });
  });

  test('shows on whose word a statement rests', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pointAt(page, 'CNN wrote, citing', 'wrote');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    expect((await readCard(page))?.facts['Rests on']).toMatch(
      /^CNN ← an unnamed source with knowledge/,
    );
  });

  test('shows an official who is only mentioned', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pointAt(page, 'with Steve Witkoff, the special', 'Witkoff');
    await expect.poll(() => whoIsShown(page)).toBe('Steve Witkoff');
    expect((await readCard(page))?.facts).toEqual({
      'Kind of source': 'Official',
      Office: 'special envoy to the Middle East',
      Branch: 'Diplomatic, international',
    });
  });

  test('leaves the focus where it is, and the page as it was when the card has gone', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const before = await page.html();
    await page.tab.focus('.byline a');
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    expect(await nameOfFocused(page)).toBe('a');
    await page.tab.mouse.move(1, 1);
    await expect.poll(() => whoIsShown(page)).toBe(null);
    expect(await page.html()).toBe(before);
  });
});

describe('the card under the pointer', () => {
  test('stays while the pointer is on it, and goes when it leaves', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    const [x = 0, y = 0] = (await middleOfCard(page)) ?? [];
    // At once: on a slow machine a way in steps would take longer than the card waits.
    await page.tab.mouse.move(x, y);
    await wait(LONG_ENOUGH_TO_CLOSE);
    expect(await whoIsShown(page)).toBe('CNN');
    await page.tab.mouse.move(1, 1);
    await expect.poll(() => whoIsShown(page)).toBe(null);
  });

  test('goes with Escape, which closes nothing of the page as well', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await listenForKeys(page);
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    await page.tab.keyboard.press('Escape');
    await expect.poll(() => whoIsShown(page)).toBe(null);
    expect(await heardKeys(page)).toBe('');
    await page.tab.keyboard.press('Escape');
    await expect.poll(() => heardKeys(page)).toContain('Escape');
  });

  test('takes the reader to another statement', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.setViewport({ width: 600, height: 400 });
    await page.read();
    await pointAt(page, 'Reuters reported that', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('Reuters');
    const [other = ''] = (await readCard(page))?.statements ?? [];
    expect(other).toMatch(/^The journey may be meant to calm/);
    expect(await isInWindow(page, 'according to Reuters')).toBe(false);
    await pressInCard(page, other);
    await expect.poll(() => isInWindow(page, 'according to Reuters')).toBe(true);
    await expect
      .poll(async () => (await readCard(page))?.facts['Marked because of'])
      .toMatch(/^“according to”/);
  });
});

describe('going to a place from the popup', () => {
  test('scrolls a statement far below into view and opens its card', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.setViewport({ width: 600, height: 400 });
    await page.read();
    expect(await isInWindow(page, 'The journey may be meant')).toBe(false);
    const popup = await page.openPopup();
    await popup.press('The journey may be meant to calm');
    await expect.poll(() => isInWindow(page, 'The journey may be meant')).toBe(true);
    expect((await readCard(page))?.facts['Marked because of']).toMatch(/^“according to”/);
    await popup.shows('Shown in the page.');
    const { 'says-who-current': lit } = await page.highlights();
    expect(lit?.join(' ')).toContain('The journey may be meant to calm a quarrel');
  });

  test('goes to the first mention of an official', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await page.openPopup();
    await popup.press('Steve Witkoff');
    await expect.poll(() => whoIsShown(page)).toBe('Steve Witkoff');
  });
});
