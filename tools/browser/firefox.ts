/** Firefox, driven by WebDriver BiDi. */
import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type ChromeScope, chromeScopeOf } from './chrome-scope.ts';
import { callExpression, type Driver } from './driver.ts';
import {
  callInShadow,
  clickMenu,
  clickToolbarButton,
  closePopup,
  closeSidebar,
  openSidebar,
  originOf,
  popupScreenshot,
  preferColours,
  sidebarScreenshot,
  startHearing,
  whatWasHeard,
} from './firefox-inside.ts';
import type { LaunchOptions, Popup } from './types.ts';
import { until } from './wait.ts';

/** How long a popup may take to open, in milliseconds. */
const POPUP_LIMIT = 20_000;

/** How long a change of colours may take to reach the pages, in milliseconds. */
const COLOURS_LIMIT = 10_000;

/** A proxy that is not there, for everything but this machine: nothing gets out. */
const machineOnly = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.proxy.failover_direct': false,
  'network.dns.disabled': true,
};

/** A folder of its own for downloads, without a question and without a list of them that opens. */
const downloadsTo = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
});

const heardSchema = v.object({
  requests: v.array(v.object({ url: v.string(), madeBy: v.picklist(['page', 'extension']) })),
  errors: v.array(v.object({ message: v.string(), raisedBy: v.picklist(['page', 'extension']) })),
});

/** Starts Firefox, without the extension yet. */
export function startFirefox(
  file: string,
  profile: string,
  options: LaunchOptions,
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: file,
    headless: options.window !== 'shown',
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.network === 'internet' ? {} : machineOnly),
      ...(options.downloads !== undefined && downloadsTo(options.downloads)),
    },
  });
}

/** Gives a Firefox the extension, as one installed for the time being. */
export async function driveFirefox(browser: Browser, options: LaunchOptions): Promise<Driver> {
  const addonId = await browser.installExtension(options.extension);
  const inside = await chromeScopeOf(browser);
  const extensionOrigin = (await inside(originOf(addonId))) ?? '';
  await inside(startHearing(extensionOrigin));
  const heard = async () =>
    v.parse(heardSchema, JSON.parse((await inside(whatWasHeard)) ?? 'null'));
  return {
    name: 'firefox',
    browser,
    extensionOrigin,
    prepare: async () => {},
    async openPopup(_tab, extensionTab) {
      const popup = viewSeenFrom(extensionTab, 'popup', inside);
      // A click on the button closes a popup that is open.
      await inside(closePopup);
      await until(
        () => popup.evaluate(isComplete).then(() => null, isClosed),
        POPUP_LIMIT,
        'An end of the popup',
      );
      await inside(closePopup);
      await inside(clickToolbarButton(addonId));
      await until(() => popup.evaluate(isComplete), POPUP_LIMIT, 'The popup');
      return popup;
    },
    async openPanel(_tab, extensionTab) {
      await inside(openSidebar(addonId));
      const panel = viewSeenFrom(extensionTab, 'sidebar', inside);
      await until(() => panel.evaluate(isComplete), POPUP_LIMIT, 'The sidebar');
      return panel;
    },
    async inShadow({ tabId }, selector, expression) {
      const { value, error } = JSON.parse(
        (await inside(callInShadow(tabId, selector, expression))) ?? '{}',
      );
      if (error !== undefined) throw new Error(error);
      return value;
    },
    clickMenu: async ({ tabId }, entry) => {
      await inside(clickMenu(addonId, tabId, entry));
    },
    updateExtension: async () => {
      await browser.installExtension(options.extension);
    },
    removeExtension: () => browser.uninstallExtension(addonId),
    requests: async () => (await heard()).requests,
    errors: async () => (await heard()).errors,
    setColourScheme: async (scheme) => {
      await inside(preferColours(scheme));
      const hears = (tab: Page) =>
        tab
          .evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme)
          // Puppeteer lists tabs that are closed already: nobody looks at them any more.
          .catch(() => true);
      const everybodyHears = async () =>
        (await Promise.all((await browser.pages()).map(hears))).every(Boolean) || null;
      await until(everybodyHears, COLOURS_LIMIT, `Every page in ${scheme} colours`);
    },
  };
}

const isClosed = () => true;
const isComplete = () => (document.readyState === 'complete' ? true : null);

/** How a popup and a sidebar differ to whoever looks at them from inside. */
const views = {
  popup: { screenshot: popupScreenshot, close: closePopup },
  sidebar: { screenshot: sidebarScreenshot, close: closeSidebar },
};

/**
 * Puppeteer cannot reach a popup or a sidebar in Firefox, but every other page of the extension can, and lends it
 * its globals: `document` and `window` in what is run mean the view's.
 */
function viewSeenFrom(extensionTab: Page, type: keyof typeof views, inside: ChromeScope): Popup {
  return {
    evaluate: (run, ...given) =>
      extensionTab.evaluate<[], () => ReturnType<typeof run>>(
        `(() => {
          const view = browser.extension.getViews({ type: '${type}' })[0];
          if (!view) throw new Error('The ${type} is closed');
          return ((window, document, location) => ${callExpression(run, given)})(view, view.document, view.location);
        })()`,
      ),
    async screenshot(file) {
      await writeFile(file, Buffer.from((await inside(views[type].screenshot)) ?? '', 'base64'));
    },
    async close() {
      await inside(views[type].close);
    },
  };
}
