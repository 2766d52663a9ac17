/** A tab with a file of the extension in it, from where its own means can be used. */
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BackgroundRequest, PageDescription, PageRequest } from '../../src/messages.ts';
import { until } from './wait.ts';

/** In the tab, not here; Firefox knows it by this name as well. */
declare const chrome: Pick<ExtensionApi, 'action' | 'runtime' | 'storage' | 'tabs'>;

/** How long a page of the extension may take to come, in milliseconds. */
const LIMIT = 10_000;

/** Any file would do that runs nothing and that every build has. */
const QUIET_FILE = 'icons/16.png';

/** Opens a page of the extension. Firefox never tells that such a page has loaded, so it is asked. */
export async function openExtensionPage(
  browser: Browser,
  origin: string,
  path: string,
): Promise<Page> {
  const tab = await browser.newPage();
  const url = `${origin}/${path.replace(/^\//, '')}`;
  await tab.goto(url, { waitUntil: [] });
  const loaded = () =>
    tab.evaluate(
      (start) =>
        location.href.startsWith(start) && document.readyState === 'complete' ? true : null,
      origin,
    );
  await until(loaded, LIMIT, url);
  return tab;
}

type ShowRequest = Exclude<PageRequest, { type: 'describe' }>;

/** What can be asked from such a tab. */
export interface ExtensionTab {
  readonly tab: Page;
  tabIds(): Promise<readonly number[]>;
  describe(tabId: number): Promise<PageDescription>;
  /** Starts the page's script where the page has not had it started, as the popup does. */
  startPage(tabId: number): Promise<boolean>;
  ask(tabId: number, request: ShowRequest): Promise<boolean>;
  badgeText(tabId: number): Promise<string>;
  stored(): Promise<Readonly<Record<string, unknown>>>;
  clearStorage(): Promise<void>;
}

/**
 * In the tab: asks a page to describe itself. Firefox keeps an object that the answer holds twice as
 * one, which its protocol then tells once only; in JSON every place has its own.
 */
async function describeTab(tabId: number): Promise<PageDescription> {
  const description = await chrome.tabs.sendMessage<PageRequest, PageDescription>(tabId, {
    type: 'describe',
  });
  return JSON.parse(JSON.stringify(description));
}

/** Opens the tab; it can stay in the background. */
export async function openExtensionTab(browser: Browser, origin: string): Promise<ExtensionTab> {
  const tab = await openExtensionPage(browser, origin, QUIET_FILE);
  return {
    tab,
    tabIds: () =>
      tab.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => id ?? [])),
    describe: (tabId) => tab.evaluate(describeTab, tabId),
    startPage: (tabId) =>
      tab.evaluate(
        (id) =>
          chrome.runtime.sendMessage<BackgroundRequest, boolean>({ type: 'startPage', tabId: id }),
        tabId,
      ),
    ask: (tabId, request) =>
      tab.evaluate(
        (id, asked) => chrome.tabs.sendMessage<PageRequest, boolean>(id, asked),
        tabId,
        request,
      ),
    badgeText: (tabId) => tab.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    stored: () => tab.evaluate(() => chrome.storage.local.get()),
    clearStorage: () => tab.evaluate(() => chrome.storage.local.clear()),
  };
}
