/** One interface over both browsers. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type Driver, shadowExpression } from './driver.ts';
import { type ExtensionTab, openExtensionPage, openExtensionTab } from './extension-tab.ts';
import type { OpenPage, RunningBrowser, Size } from './types.ts';
import { until } from './wait.ts';

/** How long the extension may work on a page unless a test says otherwise, in milliseconds. */
const SETTLED_LIMIT = 15_000;

/** So long the extension looks by itself whether a page is an article, in milliseconds. */
const LOOKS = 5_000;

/** How long a page may take to be laid out for another size of its window, in milliseconds. */
const RESIZE_LIMIT = 10_000;

/** How long a page may take to load, in milliseconds. */
const LOAD_LIMIT = 30_000;

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function openPageOf(
  driver: Driver,
  extensionTab: ExtensionTab,
  tab: Page,
  tabId: number,
): OpenPage {
  const answer = () => extensionTab.describe(tabId);
  const describe = () =>
    answer().catch(async () => {
      await extensionTab.startPage(tabId);
      return answer();
    });
  return {
    tab,
    tabId,
    describe,
    isListening: () =>
      answer().then(
        () => true,
        () => false,
      ),
    ask: (request) => extensionTab.ask(tabId, request),
    inShadow: (selector, run, ...given) =>
      driver.inShadow({ tab, tabId }, selector, shadowExpression(run, given)),
    settled: (limit = SETTLED_LIMIT) => {
      const begun = performance.now();
      return until(
        async () => {
          const isLookedAt = performance.now() - begun > LOOKS;
          const description = await (isLookedAt ? describe() : answer());
          if (description.page.status !== 'reading') return description;
          throw new Error('it is being read still');
        },
        limit,
        'An answer of the page',
      );
    },
    badgeText: () => extensionTab.badgeText(tabId),
    clickMenu: (entry) => driver.clickMenu({ tab, tabId }, entry),
    async openPopup() {
      await tab.bringToFront();
      return driver.openPopup(tab, extensionTab.tab);
    },
    async openPanel() {
      await tab.bringToFront();
      return driver.openPanel(tab, extensionTab.tab);
    },
    async setViewport(size) {
      await tab.setViewport(size);
      const isLaidOut = ({ width, height }: Size) =>
        innerWidth === width && innerHeight === height ? true : null;
      await until(() => tab.evaluate(isLaidOut, size), RESIZE_LIMIT, 'A window of that size');
    },
    async screenshot(file) {
      await writeFile(file, await tab.screenshot());
    },
    close: () => tab.close(),
  };
}

/**
 * @param end ends the browser and cleans up behind it.
 * @param gone resolves when the browser is no more.
 */
export function runningBrowser(
  driver: Driver,
  end: () => Promise<void>,
  gone: Promise<void>,
): RunningBrowser {
  const { browser, extensionOrigin } = driver;
  const findExtensionTab = () => once(() => openExtensionTab(browser, extensionOrigin));
  let extensionTab = findExtensionTab();
  let turn: Promise<unknown> = Promise.resolve();

  // The number that the extension knows a tab by is told by no protocol; but of the tabs there are
  // after opening one that were not there before, it must be the one. So tabs open one at a time.
  const openNumbered = async (): Promise<OpenPage> => {
    const extension = await extensionTab();
    const before = new Set(await extension.tabIds());
    const tab = await browser.newPage();
    const tabId = (await extension.tabIds()).find((id) => !before.has(id));
    if (tabId === undefined) throw new Error('The new tab has no number.');
    await driver.prepare(tab);
    return openPageOf(driver, extension, tab, tabId);
  };
  const openTab = () => {
    const opened = turn.then(openNumbered);
    turn = opened.catch(() => {});
    return opened;
  };

  return {
    name: driver.name,
    extensionOrigin,
    gone,
    openTab,
    async openPage(url) {
      const page = await openTab();
      await page.tab.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT });
      return page;
    },
    async show(url) {
      const [first = await browser.newPage()] = await browser.pages();
      await first.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT });
    },
    async openExtensionPage(path) {
      const tab = await openExtensionPage(browser, extensionOrigin, path);
      await driver.prepare(tab);
      return tab;
    },
    requests: () => driver.requests(),
    errors: () => driver.errors(),
    setColourScheme: (scheme) => driver.setColourScheme(scheme),
    stored: async () => (await extensionTab()).stored(),
    forgetEverything: async () => (await extensionTab()).clearStorage(),
    async updateExtension() {
      await driver.updateExtension();
      // The tab that was open has gone with the old one.
      extensionTab = findExtensionTab();
    },
    removeExtension: () => driver.removeExtension(),
    close: end,
  };
}
