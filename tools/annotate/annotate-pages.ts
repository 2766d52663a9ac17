/** Many saved pages, several at a time. */
import type { RunningBrowser } from '../browser/index.ts';
import { messageOf } from '../command/failure.ts';
import { type AnnotatedPage, annotatePage, failedPage } from './annotate-page.ts';
import type { SavedPage } from './saved-pages.ts';

/** How pages are opened. */
export interface AnnotateOptions {
  /** How long to wait for late blocks, in milliseconds. */
  readonly settle: number;
  /** How many browsers work side by side; each sees one page at a time, as a reader does. */
  readonly jobs: number;
  readonly launch: () => Promise<RunningBrowser>;
  /** Told of each page that is done, in the order of their ends. */
  readonly onPage: (saved: SavedPage, failure: string | null) => void;
}

/** Takes pages from the front of `waiting` until there are none. A browser that failed is replaced. */
async function work(
  waiting: SavedPage[],
  entries: Map<string, AnnotatedPage>,
  { settle, launch, onPage }: AnnotateOptions,
): Promise<void> {
  let browser: RunningBrowser | null = null;
  try {
    for (let saved = waiting.shift(); saved; saved = waiting.shift()) {
      browser ??= await launch();
      try {
        entries.set(saved.id, await annotatePage(browser, saved, settle));
        onPage(saved, null);
      } catch (error) {
        const reason = messageOf(error);
        entries.set(saved.id, failedPage(reason));
        onPage(saved, reason);
        await browser.close();
        browser = null;
      }
    }
  } finally {
    await browser?.close();
  }
}

/**
 * What the extension makes of each page, by the page's name, in the order given.
 *
 * @throws Error only where no browser starts.
 */
export async function annotatePages(
  pages: readonly SavedPage[],
  options: AnnotateOptions,
): Promise<Readonly<Record<string, AnnotatedPage>>> {
  const waiting = [...pages];
  const entries = new Map<string, AnnotatedPage>();
  const workers = Math.min(options.jobs, pages.length);
  await Promise.all(Array.from({ length: workers }, () => work(waiting, entries, options)));
  return Object.fromEntries(
    pages.map(({ id }) => [id, entries.get(id) ?? failedPage('not opened')]),
  );
}
