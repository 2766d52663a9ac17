/** Colours and underlines that the reader has chosen in the options, wherever they are seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import {
  pointAt,
  type ReadPage,
  type TestedBrowser,
  test,
  violationsOf,
  whoIsShown,
} from './harness/index.ts';

const PALETTE = { style: 'dashed', colour: 'rgb(154, 92, 240)', thickness: '1.08px' };
const CHOSEN = { style: 'wavy', colour: 'rgb(18, 52, 86)', thickness: '3.24px' };

async function openOptions(browser: TestedBrowser): Promise<Page> {
  const options = await browser.openExtensionPage('options.html#marks');
  await expect.poll(() => options.$('#marks .look')).toBeTruthy();
  return options;
}

/** Gives the media a colour, a wavy line and a thick one. */
async function chooseLook(options: Page): Promise<void> {
  const media = '#marks .look[data-kind="media"]';
  await options.$eval(`${media} input`, (input) => {
    input.value = '#123456';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await options.select(`${media} label:nth-of-type(2) select`, 'wavy');
  await options.select(`${media} label:nth-of-type(3) select`, 'thick');
}

const press = (options: Page, name: string) =>
  options.$$eval(
    '#marks button',
    (buttons, wanted) => {
      const named = buttons.filter((one) => (one.ariaLabel ?? one.textContent) === wanted);
      for (const button of named) button.click();
    },
    name,
  );

/** How the page draws the sources of a kind. */
const lineOf = (page: ReadPage, kind = 'media') =>
  page.tab.evaluate((highlight) => {
    const paragraph = document.querySelector('.article-body p') ?? document.body;
    const style = getComputedStyle(paragraph, `::highlight(${highlight})`);
    const { textDecorationStyle, textDecorationColor, textDecorationThickness } = style;
    return {
      style: textDecorationStyle,
      colour: textDecorationColor,
      thickness: textDecorationThickness,
    };
  }, `says-who-${kind}`);

const tintOf = (page: ReadPage) =>
  page.tab.evaluate(() => {
    const paragraph = document.querySelector('.article-body p') ?? document.body;
    return getComputedStyle(paragraph, '::highlight(says-who-media-content)').backgroundColor;
  });

/** What the page can see of style sheets. */
const sheetsOf = (page: ReadPage) =>
  page.tab.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);

describe('a look that the reader has chosen', () => {
  test('is painted in the open page at once, and the page sees nothing of it', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const before = [await page.html(), await sheetsOf(page)];
    expect(await lineOf(page)).toEqual(PALETTE);
    const options = await openOptions(browser);
    await chooseLook(options);
    await expect.poll(() => lineOf(page)).toEqual(CHOSEN);
    expect(await tintOf(page)).toMatch(/^rgba\(18, 52, 86, 0\.1\d+\)$/);
    expect((await lineOf(page, 'person')).style).toBe('solid');
    expect([await page.html(), await sheetsOf(page)]).toEqual(before);
    await press(options, 'Back to the default: Media');
    await expect.poll(() => lineOf(page)).toEqual(PALETTE);
    expect(await browser.errors()).toEqual([]);
  });

  test('is there on the next page, on its card, in popup and panel', async ({ browser, site }) => {
    await chooseLook(await openOptions(browser));
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await expect.poll(() => lineOf(page)).toEqual(CHOSEN);
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(() => whoIsShown(page)).toBe('CNN');
    const onCard = await page.inShadow('says-who-card', (root) => {
      const kind = root.querySelector('.kind');
      const style = kind && window.getComputedStyle(kind);
      return [style?.textDecorationStyle, style?.textDecorationColor];
    });
    expect(onCard).toEqual([CHOSEN.style, CHOSEN.colour]);
    for (const view of ['popup', 'sidepanel']) {
      const tab = await browser.openExtensionPage(`${view}.html?tabId=${page.tabId}`);
      const inView = () =>
        tab
          .$eval('.kind-label[data-kind="media"]', (label) => {
            const { textDecorationStyle, textDecorationColor } = getComputedStyle(label);
            return [textDecorationStyle, textDecorationColor];
          })
          .catch(() => []);
      await expect.poll(inView).toEqual([CHOSEN.style, CHOSEN.colour]);
    }
  });

  test('goes with the marks and comes with them', async ({ browser, site }) => {
    await chooseLook(await openOptions(browser));
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const html = await page.html();
    await expect.poll(() => lineOf(page)).toEqual(CHOSEN);
    const popup = await page.openPopup();
    await popup.press('Mark who speaks');
    await expect.poll(() => lineOf(page)).toEqual(PALETTE);
    expect(await page.highlights()).toEqual({});
    expect(await page.html()).toBe(html);
    await popup.press('Mark who speaks');
    await expect.poll(() => lineOf(page)).toEqual(CHOSEN);
  });

  test('comes for all kinds at once, and goes again', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const options = await openOptions(browser);
    await chooseLook(options);
    await expect.poll(() => lineOf(page)).toEqual(CHOSEN);
    await press(options, 'Quiet grey');
    const grey = { ...PALETTE, colour: 'rgb(124, 122, 118)' };
    await expect.poll(() => lineOf(page)).toEqual(grey);
    await expect.poll(() => lineOf(page, 'official')).toMatchObject({ colour: grey.colour });
    await expect
      .poll(() => options.$$eval('#marks .look__told button', (all) => all.length))
      .toBe(1);
    await press(options, 'Undo');
    await expect.poll(() => lineOf(page)).toEqual(CHOSEN);
  });
});

describe('the options for looks', () => {
  test.for(['light', 'dark'] as const)(
    'can be used by everybody where they have something to say, in %s colours',
    async (colours, { browser }) => {
      await browser.setColourScheme(colours);
      const options = await openOptions(browser);
      const person = '#marks .look[data-kind="person"]';
      await options.select(`${person} label:nth-of-type(3) select`, 'thick');
      await expect
        .poll(() => options.$eval(`${person} [role=status]`, ({ textContent }) => textContent))
        .toContain('The same line as: Official');
      await press(options, 'Quiet grey');
      await expect.poll(() => options.$('#marks .look__told button')).toBeTruthy();
      expect(await violationsOf(options)).toEqual([]);
    },
  );

  test('are reached by keyboard, one after the other', async ({ browser }) => {
    const options = await openOptions(browser);
    await options.focus('#marks .look[data-kind="official"] input');
    const reached: (string | undefined)[] = [];
    for (let field = 0; field < 4; field += 1) {
      await options.keyboard.press('Tab');
      reached.push(await options.evaluate(() => document.activeElement?.localName));
    }
    expect(reached).toEqual(['select', 'select', 'button', 'input']);
  });
});

// Of the two, only Chromium can be asked to take the system's colours for forced.
test.skipIf(inject('browserName') !== 'chromium')(
  'where colours are forced, they are the system’s, and the line is the reader’s',
  async ({ browser, site }) => {
    await chooseLook(await openOptions(browser));
    const page = await browser.openPage(site.url('/front-page.html'));
    const session = await page.tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await page.tab.goto(site.url('/envoy.html'));
    await page.read();
    await expect.poll(() => lineOf(page)).toMatchObject({ style: 'wavy', thickness: '3px' });
    const canvasText = await page.tab.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    expect((await lineOf(page)).colour).toBe(canvasText);
  },
);
