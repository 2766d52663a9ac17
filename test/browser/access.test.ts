import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { pointAt, readCard, serve, test, violationsOf } from './harness/index.ts';

/** The popup's own width, and as high as browsers let a popup be, in pixels. */
const POPUP_SIZE = { width: 368, height: 600 };

const article = (body: string) => `<!doctype html>
  <html lang="en"><head><title>The garden at the end of the lane</title>
  <meta property="og:type" content="article">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>
  <meta property="article:published_time" content="2025-05-05T07:00:00Z"><meta property="og:site_name" content="The Lantern">
  <link rel="icon" href="data:,"></head>
  <body><article><h1>The garden at the end of the lane</h1>${body}</article></body></html>`;

/** Nobody speaks in it. */
const quietPage = article(
  [
    'The garden lies behind a wall of yellow brick, where the lane bends towards the river and the last houses stand.',
    'Seven pear trees grow along its southern side. In spring the blossom drifts over the wall and whitens the cobbles for days.',
    'A gate of iron leads to the path, which runs past the old well, a bench without a back and two beds of lavender.',
    'In the evening the light comes low over the water, and the glass of the small greenhouse turns red, then grey.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join(''),
);

const shows = (tab: Page, text: string) =>
  expect.poll(() => tab.evaluate(() => document.body.textContent)).toContain(text);

/** The popup's states, each with a page that brings it about and a word that it shows then. */
const states = {
  'a report': { path: '/envoy.html', word: 'Who speaks' },
  'an article in which nobody speaks': { path: '/quiet', word: 'Nobody speaks here' },
  'a page that is no article': { path: '/front-page.html', word: 'No article here' },
};

describe.each(['light', 'dark'] as const)('the popup in %s colours', (colours) => {
  test.for(Object.entries(states))(
    'can be used by everybody: %s',
    async ([, { path, word }], { browser, site }) => {
      await browser.setColourScheme(colours);
      const quiet = await serve(new Map([['/quiet', quietPage]]));
      const page = await browser.openPage(path === '/quiet' ? quiet.url(path) : site.url(path));
      await page.settled();
      const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
      await popup.setViewport(POPUP_SIZE);
      await shows(popup, word);
      expect(
        await popup.evaluate(
          (wanted) => matchMedia(wanted).matches,
          `(prefers-color-scheme: ${colours})`,
        ),
      ).toBe(true);
      expect(await violationsOf(popup)).toEqual([]);
    },
  );
});

describe('the popup by keyboard', () => {
  test('reaches every control in order, and shows where it is', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
    await popup.setViewport(POPUP_SIZE);
    await shows(popup, 'Who speaks');
    await popup.waitForSelector('[role="switch"]');
    const controls = await popup.evaluate(() =>
      [...document.querySelectorAll('button, a[href]')].map(({ textContent }) => textContent),
    );
    expect(controls.length).toBeGreaterThan(15);
    const reached: unknown[] = [];
    // In Firefox the box that scrolls is a stop of its own.
    for (const _ of [...controls, 'the box']) {
      await popup.keyboard.press('Tab');
      reached.push(
        await popup.evaluate(() => {
          const { activeElement } = document;
          if (!activeElement?.matches('button, a[href]')) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
          const { top, bottom, left, right } = activeElement.getBoundingClientRect();
          // An entry is painted within its own edges.
          const entry = activeElement.closest('.speaker')?.getBoundingClientRect();
          return {
            text: activeElement.textContent,
            isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
            isInView: bottom > 0 && top < innerHeight,
            isWhole: !entry || (left >= entry.left && right <= entry.right),
          };
        }),
      );
    }
    const stops = reached.filter((stop) => stop !== null).slice(0, controls.length);
    expect(stops).toEqual(
      controls.map((text) => ({ text, isOutlined: true, isInView: true, isWhole: true })),
    );
  });

  test('presses switches with the space bar', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
    await shows(popup, 'Who speaks');
    const isChecked = () =>
      popup.evaluate(() => document.activeElement?.getAttribute('aria-checked'));
    await popup.waitForSelector('[role="switch"]');
    await popup.focus('[role="switch"]');
    await popup.keyboard.press(' ');
    await expect.poll(() => page.highlights()).toEqual({});
    await expect.poll(isChecked).toBe('false');
  });
});

describe('at twice the size of text', () => {
  test('nothing in the popup is cut off at its side', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
    await popup.setViewport({ width: 320, height: 600 });
    await shows(popup, 'Who speaks');
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const width = await popup.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

// Of the two, only Chromium can be asked to take the system's colours for forced.
describe.skipIf(inject('browserName') !== 'chromium')('where colours are forced', () => {
  const setColours = async (tab: Page, value: 'active' | 'none') => {
    const session = await tab.createCDPSession();
    const features = [{ name: 'forced-colors', value }];
    await session.send('Emulation.setEmulatedMedia', { features });
  };
  const forceColours = (tab: Page) => setColours(tab, 'active');

  test('the page keeps its marks and shows cards', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/front-page.html'));
    await forceColours(page.tab);
    await page.tab.goto(site.url('/envoy.html'));
    await page.read();
    const names = Object.keys(await page.highlights());
    expect(names).toContain('says-who-media');
    expect(names.filter((name) => name.endsWith('-content'))).toEqual([]);
    await pointAt(page, 'CNN reported Tuesday', 'reported');
    await expect.poll(async () => (await readCard(page))?.who).toBe('CNN');
    expect(await browser.errors()).toEqual([]);
  });

  test('the marks follow as soon as the system changes that', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const contents = async () =>
      Object.keys(await page.highlights()).filter((name) => name.endsWith('-content')).length;
    expect(await contents()).toBeGreaterThan(0);
    await forceColours(page.tab);
    await expect.poll(contents).toBe(0);
    await setColours(page.tab, 'none');
    await expect.poll(contents).toBeGreaterThan(0);
  });

  test('a button of the options that does nothing looks like none', async ({ browser }) => {
    const options = await browser.openExtensionPage('options.html#marks');
    await forceColours(options);
    await options.waitForSelector('.look__fields button[aria-disabled="true"]');
    const colours = await options.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'GrayText';
      const grey = getComputedStyle(probe).color;
      probe.remove();
      const button = document.querySelector('.look__fields button[aria-disabled="true"]');
      return { grey, button: button && getComputedStyle(button).color };
    });
    expect(colours.button).toBe(colours.grey);
  });

  test('the popup shows its report', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
    await forceColours(popup);
    await shows(popup, 'Who speaks');
    expect(await popup.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await violationsOf(popup, 'the system’s')).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
