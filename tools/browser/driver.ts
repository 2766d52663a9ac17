import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName, ColourScheme, MadeRequest, Popup, RaisedError } from './types.ts';

/** A tab, as Puppeteer and as the extension know it. */
interface TabPlace {
  readonly tab: Page;
  readonly tabId: number;
}

/** What is done otherwise in each browser; `running.ts` makes a `RunningBrowser` of it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Without a slash at the end. */
  readonly extensionOrigin: string;
  /** Called with every tab while it is still empty. */
  prepare(tab: Page): Promise<void>;
  /**
   * Clicks on the toolbar button over the tab in front.
   *
   * @param extensionTab a tab with a page of the extension in it.
   */
  openPopup(tab: Page, extensionTab: Page): Promise<Popup>;
  /**
   * Opens the browser's own panel beside the tab in front: Chromium's side panel, Firefox's sidebar.
   *
   * @param extensionTab a tab with a page of the extension in it.
   */
  openPanel(tab: Page, extensionTab: Page): Promise<Popup>;
  /**
   * Gives the function that `expression` stands for the closed shadow tree of the first element in a
   * tab that a selector finds; null where there is none.
   */
  inShadow<Value>(place: TabPlace, selector: string, expression: string): Promise<Value | null>;
  /**
   * Has the extension hear of a click on an entry of its context menu. The menu itself belongs to the
   * desktop, and no protocol opens it.
   */
  clickMenu(place: TabPlace, entry: string): Promise<void>;
  /** Installs the extension over itself. */
  updateExtension(): Promise<void>;
  /** Takes it away. */
  removeExtension(): Promise<void>;
  requests(): Promise<readonly MadeRequest[]>;
  errors(): Promise<readonly RaisedError[]>;
  setColourScheme(scheme: ColourScheme): Promise<void>;
}

/**
 * A function of this process as an expression for a browser to evaluate. The tools are run by tsx,
 * which wraps named functions in a helper `__name` that no page knows; so it comes along.
 */
export function callExpression(
  run: (...given: never[]) => unknown,
  given: readonly unknown[],
): string {
  return `(() => { const __name = (named) => named; return (${run})(...${JSON.stringify(given)}); })()`;
}

/** The same for a function that is given a shadow tree first: an expression of a function of it alone. */
export function shadowExpression<Arguments extends readonly unknown[]>(
  run: (root: ShadowRoot, ...given: Arguments) => unknown,
  given: Arguments,
): string {
  return `(root) => { const __name = (named) => named; return (${run})(root, ...${JSON.stringify(given)}); }`;
}
