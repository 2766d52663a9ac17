import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { test, violationsOf, whoIsShown } from './harness/index.ts';

/** A panel as it stands beside a page, in pixels. */
const PANEL_SIZE = { width: 360, height: 900 };

const shown = (tab: Page) => tab.evaluate(() => document.body.textContent ?? '');
const shows = (tab: Page, text: string) => expect.poll(() => shown(tab)).toContain(text);

describe('the side panel', () => {
  test('goes along with the reader from tab to tab', async ({ browser, site }) => {
    const article = await browser.openPage(site.url('/envoy.html'));
    await article.read();
    const other = await browser.openPage(site.url('/front-page.html'));
    await other.settled();
    const panel = await browser.openExtensionPage('sidepanel.html');
    await article.tab.bringToFront();
    await shows(panel, 'Kirill Dmitriev');
    await other.tab.bringToFront();
    await shows(panel, 'No article here');
    await article.tab.bringToFront();
    await shows(panel, 'Who speaks');
    expect(await browser.errors()).toEqual([]);
  });

  test('tells officials who speak from those who are only mentioned', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const panel = await browser.openExtensionPage(`sidepanel.html?tabId=${page.tabId}`);
    await shows(panel, 'Officials only mentioned');
    const sections = await panel.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) => section.textContent ?? ''),
    );
    const holding = (heading: string) => sections.find((text) => text.startsWith(heading)) ?? '';
    expect(holding('Who speaks')).toContain('Kirill Dmitriev');
    expect(holding('Officials only mentioned')).toContain('Steve Witkoff');
    expect(holding('Officials only mentioned')).not.toContain('Kirill Dmitriev');
  });

  test('takes the reader to a place in the page', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const panel = await browser.openExtensionPage(`sidepanel.html?tabId=${page.tabId}`);
    await shows(panel, 'Who speaks');
    await panel.focus('.statement');
    await panel.keyboard.press('Enter');
    await shows(panel, 'Shown in the page');
    expect(await whoIsShown(page)).toBe('Kirill Dmitriev');
  });

  test('offers no way to itself', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    const panel = await browser.openExtensionPage(`sidepanel.html?tabId=${page.tabId}`);
    await shows(panel, 'Options');
    expect(await shown(panel)).not.toContain('Open beside the page');
  });

  test.for(['light', 'dark'] as const)(
    'can be used by everybody, in %s colours',
    async (colours, { browser, site }) => {
      await browser.setColourScheme(colours);
      const page = await browser.openPage(site.url('/envoy.html'));
      await page.read();
      const panel = await browser.openExtensionPage(`sidepanel.html?tabId=${page.tabId}`);
      await panel.setViewport(PANEL_SIZE);
      await shows(panel, 'Who speaks');
      expect(await violationsOf(panel)).toEqual([]);
    },
  );
});

describe('the browser’s own panel', () => {
  test('shows the page in front, and goes along from tab to tab', async ({ browser, site }) => {
    const other = await browser.openPage(site.url('/front-page.html'));
    await other.settled();
    const article = await browser.openPage(site.url('/envoy.html'));
    await article.read();
    const panel = await article.openPanel();
    await panel.shows('Kirill Dmitriev');
    await other.tab.bringToFront();
    await panel.shows('No article here');
    await article.tab.bringToFront();
    await panel.shows('Who speaks');
    expect(await browser.errors()).toEqual([]);
    await panel.close();
  });

  test('takes the reader to a place in the page', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const panel = await page.openPanel();
    await panel.press('“But what if improved relations');
    await panel.shows('Shown in the page');
    expect(await whoIsShown(page)).toBe('Kirill Dmitriev');
    await panel.close();
  });
});

// Firefox opens a sidebar for nobody but a reader whose click it has seen itself, and a test's click within the
// popup is none.
describe.skipIf(inject('browserName') !== 'chromium')('the button of the popup', () => {
  test('opens the browser’s own panel', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await page.openPopup();
    await popup.shows('Open beside the page');
    const opened = page.tab
      .browser()
      .waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await popup.press('Open beside the page');
    const panel = await (await opened).asPage();
    await shows(panel, 'Who speaks');
    await panel.close();
  });
});
