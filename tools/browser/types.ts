import type { Page } from 'puppeteer-core';
import type { PageDescription, PageRequest } from '../../src/messages.ts';

/** The browsers that the extension is built for. */
export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** A request to the network (http, https, ws, wss) and who asked for it. */
export interface MadeRequest {
  readonly url: string;
  readonly madeBy: 'page' | 'extension';
}

/** An uncaught error, or what the extension wrote to `console.error`. */
export interface RaisedError {
  readonly message: string;
  readonly raisedBy: 'page' | 'extension';
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type ColourScheme = 'light' | 'dark';

/** How a browser is started. */
export interface LaunchOptions {
  /** A folder with a built extension. */
  readonly extension: string;
  /** Default: headless. */
  readonly window?: 'headless' | 'shown';
  /** Default: `machine`, where nothing but 127.0.0.1 can be reached. */
  readonly network?: 'machine' | 'internet';
  /** The folder that downloads go to; default: where the browser puts them. */
  readonly downloads?: string;
}

/** The popup that a click on the toolbar button opened, or the panel beside the pages. */
export interface Popup {
  /**
   * Runs a function in the popup. It may name `document`, `window` and its own arguments (values of
   * JSON), and nothing of the file it stands in.
   */
  evaluate<Arguments extends readonly unknown[], Value>(
    run: (...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<Awaited<Value>>;
  /** Writes what is seen of the popup as a PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A tab with a page of the web in it. */
export interface OpenPage {
  /** Puppeteer's handle, for everything that is no matter of the extension. */
  readonly tab: Page;
  readonly tabId: number;
  /** What the page's script answers to `describe`, started where it was not; throws where none answers. */
  describe(): Promise<PageDescription>;
  /** Whether the page's script runs there. */
  isListening(): Promise<boolean>;
  /** What it answers to any other request: whether it could be done. */
  ask(request: Exclude<PageRequest, { type: 'describe' }>): Promise<boolean>;
  /**
   * Runs a function on the shadow tree that the extension keeps closed to the page, in the first
   * element that a selector finds. It may name `document`, `window` and its own arguments (values of
   * JSON), and nothing of the file it stands in.
   *
   * @returns what the function does, or null where there is no such element.
   */
  inShadow<Arguments extends readonly unknown[], Value>(
    selector: string,
    run: (root: ShadowRoot, ...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<Value | null>;
  /**
   * Waits until the extension is done with the page.
   *
   * @param limit milliseconds (default 15,000), after which it throws with how far the page has come.
   */
  settled(limit?: number): Promise<PageDescription>;
  /** The text on the toolbar button; empty where there is none. */
  badgeText(): Promise<string>;
  /** Has the extension hear of a click on an entry of its context menu, by the entry's id, in this tab. */
  clickMenu(entry: string): Promise<void>;
  /** Clicks on the toolbar button, with this tab in front. */
  openPopup(): Promise<Popup>;
  /** Opens the browser's own panel (side panel or sidebar), with this tab in front. */
  openPanel(): Promise<Popup>;
  setViewport(size: Size): Promise<void>;
  /** Writes what is seen of the page as a PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it and a fresh profile. */
export interface RunningBrowser {
  readonly name: BrowserName;
  /** Where the extension's pages are: `chrome-extension://…` or `moz-extension://…`. */
  readonly extensionOrigin: string;
  /** Ends when the browser is gone, by `close` or by its own doing. */
  readonly gone: Promise<void>;
  openPage(url: string): Promise<OpenPage>;
  /** Opens a page in the tab that is there already, for somebody to look at. */
  show(url: string): Promise<void>;
  /** Opens an empty tab, for whoever wants to prepare it before the page comes. */
  openTab(): Promise<OpenPage>;
  /** Opens a page of the extension in a tab, such as `popup.html?tabId=3`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Every request to the network since the start, the browser's own left out. */
  requests(): Promise<readonly MadeRequest[]>;
  /** Every error since the start, of the pages and of all parts of the extension. */
  errors(): Promise<readonly RaisedError[]>;
  setColourScheme(scheme: ColourScheme): Promise<void>;
  /** What the extension keeps, by its keys. */
  stored(): Promise<Readonly<Record<string, unknown>>>;
  /** Gives the extension back the settings and the memory of its first day. */
  forgetEverything(): Promise<void>;
  /** Installs the extension over itself, as an update does: pages opened before lose it, what it keeps stays. */
  updateExtension(): Promise<void>;
  /** Takes the extension away, and leaves its pages open. */
  removeExtension(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
