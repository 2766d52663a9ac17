/** What the built extension makes of one saved page. */
import type { Analysis } from '../../src/analyse.ts';
import type { PageDescription, PageTimes } from '../../src/messages.ts';
import { type RunningBrowser, wait, within } from '../browser/index.ts';
import { openSaved } from './open-saved.ts';
import type { SavedPage } from './saved-pages.ts';

/** How long everything together may take, the time to settle aside. Milliseconds. */
const PAGE_LIMIT = 45_000;

/** The entry of a page in the command's output. */
export interface AnnotatedPage extends Analysis {
  readonly isArticle: boolean;
  readonly articleText: string;
  /** The text of each folded block. */
  readonly hidden: readonly string[];
  /** What went wrong: in the extension, or on the way to its answer. */
  readonly errors: readonly string[];
  /** What the extension asked of the network: nothing, if all is well. */
  readonly requests: readonly string[];
  readonly milliseconds: Partial<PageTimes>;
}

/** What is known of a page of which nothing is known. */
const nothing: AnnotatedPage = {
  isArticle: false,
  articleText: '',
  hidden: [],
  attributions: [],
  officials: [],
  people: [],
  errors: [],
  requests: [],
  milliseconds: {},
};

/** The entry of a page of which nothing is known but why. */
export function failedPage(reason: string): AnnotatedPage {
  return { ...nothing, errors: [reason] };
}

/** A page's answer in the form of the command's output. */
export function entryOf(
  { folded, page }: PageDescription,
  errors: readonly string[],
  requests: readonly string[],
): AnnotatedPage {
  const hidden = folded.map(({ text }) => text);
  if (page.status === 'otherLanguage') {
    return { ...nothing, isArticle: true, articleText: page.text, hidden, errors, requests };
  }
  if (page.status !== 'read') {
    const reasons = page.status === 'failed' ? [...errors, `not read: ${page.reason}`] : errors;
    return { ...nothing, hidden, errors: reasons, requests };
  }
  return {
    isArticle: true,
    articleText: page.text,
    hidden,
    attributions: page.analysis.attributions,
    officials: page.analysis.officials,
    people: page.analysis.people,
    errors,
    requests,
    milliseconds: page.times,
  };
}

async function read(
  browser: RunningBrowser,
  saved: SavedPage,
  settle: number,
): Promise<AnnotatedPage> {
  const [errorsBefore, requestsBefore] = await Promise.all([browser.errors(), browser.requests()]);
  const page = await browser.openTab();
  await openSaved(page.tab, saved);
  await wait(settle);
  const description = await page.settled();
  const [errors, requests] = await Promise.all([browser.errors(), browser.requests()]);
  await page.close();
  return entryOf(
    description,
    errors
      .slice(errorsBefore.length)
      .filter(({ raisedBy }) => raisedBy === 'extension')
      .map(({ message }) => message),
    requests
      .slice(requestsBefore.length)
      .filter(({ madeBy }) => madeBy === 'extension')
      .map(({ url }) => url),
  );
}

/**
 * Opens a saved page, waits for what comes late, and asks the extension.
 *
 * @param settle how long to wait for late blocks, in milliseconds.
 * @throws Error where there is no answer; the browser had better not be used again then.
 */
export function annotatePage(
  browser: RunningBrowser,
  saved: SavedPage,
  settle: number,
): Promise<AnnotatedPage> {
  return within(PAGE_LIMIT + settle, 'The page', read(browser, saved, settle));
}
