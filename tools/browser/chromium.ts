/** Chromium and Chrome, driven by the DevTools protocol. */
import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { messageOf } from '../command/failure.ts';
import { callInShadow } from './chromium-shadow.ts';
import { callExpression, type Driver } from './driver.ts';
import { type Heard, hear } from './hearing.ts';
import type { ColourScheme, LaunchOptions, Popup } from './types.ts';

/** How long the extension's background may take to come, in milliseconds. */
const START_LIMIT = 30_000;

/** How long a popup may take to open, in milliseconds. */
const POPUP_LIMIT = 20_000;

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** A machine without a network: no name is found, and every address but this machine's is none. */
const machineOnly = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
];

function argumentsFor({ window, network }: LaunchOptions): string[] {
  return [
    ...quiet,
    ...(network === 'internet' ? [] : machineOnly),
    ...(window === 'shown' ? [] : ['--disable-gpu']),
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function start(file: string, profile: string, options: LaunchOptions, more: readonly string[]) {
  return puppeteer.launch({
    executablePath: file,
    headless: options.window !== 'shown',
    // Extensions can be loaded through a pipe only.
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile,
    defaultViewport: null,
    ...(options.downloads !== undefined && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads },
    }),
    args: [...argumentsFor(options), ...more],
    ...(options.window === 'shown' && { ignoreDefaultArgs: ['--enable-automation'] }),
  });
}

/** Starts Chromium with the extension. */
export async function startChromium(
  file: string,
  profile: string,
  options: LaunchOptions,
): Promise<Browser> {
  try {
    return await start(file, profile, options, []);
  } catch (error) {
    // Some systems (containers, Ubuntu's AppArmor) deny the sandbox to everybody.
    if (!messageOf(error).toLowerCase().includes('sandbox')) throw error;
    return start(file, profile, options, ['--no-sandbox']);
  }
}

/** In the extension, not here; `dispatch` is there for tests, and in no types. */
declare const chrome: {
  readonly tabs: { query(asked: { active: true }): Promise<readonly { windowId: number }[]> };
  readonly sidePanel: { open(where: { windowId: number }): Promise<void> };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: { menuItemId: string }, tab: { id: number }): void };
  };
};

const isBackground = (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

async function backgroundOf(browser: Browser): Promise<Target> {
  try {
    return await browser.waitForTarget(isBackground, { timeout: START_LIMIT });
  } catch {
    throw new Error('the extension is not in it');
  }
}

/** Takes the reins of a Chromium that has the extension. */
export async function driveChromium(browser: Browser, options: LaunchOptions): Promise<Driver> {
  const background = await backgroundOf(browser);
  const { host } = new URL(background.url());
  const extensionOrigin = `chrome-extension://${host}`;
  const heard: Heard = { requests: [], errors: [] };
  let colours: ColourScheme | null = null;

  const dress = async (tab: Page) => {
    const features = colours ? [{ name: 'prefers-color-scheme', value: colours }] : [];
    await tab.emulateMediaFeatures(features);
  };
  const prepare = async (tab: Page) => {
    await hear(await tab.createCDPSession(), tab.url(), extensionOrigin, heard);
    await dress(tab);
  };
  const hearBackground = async (target: Target) => {
    if (!isBackground(target)) return;
    await hear(await target.createCDPSession(), target.url(), extensionOrigin, heard);
  };
  // It comes and goes: Chromium ends an idle one and starts it again.
  browser.on('targetcreated', (target) => hearBackground(target).catch(() => {}));
  await hearBackground(background);

  const viewOpenedBy = async (file: string, open: () => Promise<void>): Promise<Popup> => {
    // The same page may stand in a tab already.
    const before = new Set(browser.targets());
    const isView = (target: Target) =>
      !before.has(target) && target.url().startsWith(`${extensionOrigin}/${file}`);
    const opened = browser.waitForTarget(isView, { timeout: POPUP_LIMIT });
    await open();
    const view = await (await opened).asPage();
    await prepare(view);
    return viewIn(view);
  };

  return {
    name: 'chromium',
    browser,
    extensionOrigin,
    prepare,
    async openPopup(tab) {
      const extension = (await browser.extensions()).get(host);
      if (!extension) throw new Error('The extension is not there any more.');
      return viewOpenedBy('popup.html', () => tab.triggerExtensionAction(extension));
    },
    openPanel: (_tab, extensionTab) =>
      viewOpenedBy('sidepanel.html', () =>
        // Puppeteer has what it runs pass for the reader's doing, which Chromium wants here.
        extensionTab.evaluate(async () => {
          const [active] = await chrome.tabs.query({ active: true });
          if (active) await chrome.sidePanel.open({ windowId: active.windowId });
        }),
      ),
    async inShadow({ tab }, selector, expression) {
      const session = await tab.createCDPSession();
      try {
        return await callInShadow(session, selector, expression);
      } finally {
        await session.detach();
      }
    },
    async clickMenu({ tabId }, entry) {
      const worker = await (await backgroundOf(browser)).worker();
      await worker?.evaluate(
        (menuItemId, id) => chrome.contextMenus.onClicked.dispatch({ menuItemId }, { id }),
        entry,
        tabId,
      );
    },
    updateExtension: async () => {
      await browser.installExtension(options.extension);
    },
    removeExtension: () => browser.uninstallExtension(host),
    requests: async () => [...heard.requests],
    errors: async () => [...heard.errors],
    async setColourScheme(scheme) {
      colours = scheme;
      await Promise.all((await browser.pages()).map(dress));
    },
  };
}

function viewIn(view: Page): Popup {
  return {
    evaluate: (run, ...given) =>
      view.evaluate<[], () => ReturnType<typeof run>>(callExpression(run, given)),
    async screenshot(file) {
      await writeFile(file, await view.screenshot());
    },
    close: () => view.close(),
  };
}
