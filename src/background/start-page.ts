/** Puts the page's script into a page: into articles, for their gate asks for it, and where the reader asks. */
import { browser } from 'wxt/browser';

/** As the build names them. */
const files = {
  script: '/content-scripts/content.js',
  style: '/content-scripts/gate.css',
} as const;

/** Tabs in which it is being started, so that nobody starts it twice. */
const starting = new Map<number, Promise<boolean>>();

/** Who wants it: the page itself, which has the style already; or the reader, whatever the page has. */
type Wish = 'page' | 'reader';

/** Starts it in a tab, and says whether it runs there now: the browser lets no extension into some pages. */
export function startPage(tabId: number, wish: Wish): Promise<boolean> {
  const known = starting.get(tabId);
  if (known !== undefined) return known;
  const started = start(tabId, wish).finally(() => starting.delete(tabId));
  starting.set(tabId, started);
  return started;
}

async function start(tabId: number, wish: Wish): Promise<boolean> {
  const target = { tabId };
  try {
    if (wish === 'reader') {
      // Firefox would let us into its empty pages.
      if (!(await isOfTheWeb(tabId))) return false;
      // A page that was open before the extension was has neither script nor styles.
      await browser.scripting.insertCSS({ target, files: [files.style] });
    }
    await browser.scripting.executeScript({ target, files: [files.script] });
    return true;
  } catch {
    return false;
  }
}

async function isOfTheWeb(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && /^https?:/.test(url);
}
