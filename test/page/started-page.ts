/**
 * The extension on a page, over stand-ins for the rooms below `page/`. The test file mocks the doors of
 * `article/`, `appeals/` and `marks/`, spies on that of `gate/`, and calls `prepare` before each test and `clear` after it.
 */
import { expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Appeal, foldAppeals, watchAppeals } from '../../src/appeals/index.ts';
import { extractArticle } from '../../src/article/index.ts';
import { gate } from '../../src/gate/index.ts';
import { paintMarks } from '../../src/marks/index.ts';
import type { AnalyseResult, PageDescription } from '../../src/messages.ts';
import { startPage } from '../../src/page/index.ts';
import { anArticle, emptyAnalysis, fakeFold, fakeMarks } from './doubles.ts';

export const SITE = 'news.example';
export const home = new URL('https://news.example/');
export const article = anArticle('The minister resigned, her office said.');

const success = (): AnalyseResult => ({ ok: true, value: emptyAnalysis });
let ending = new AbortController();

/** What a test can do to the page from outside. */
export const page = {
  /** What the background answers to a request for an analysis. */
  analysed: success(),
  navigate: (_from: URL, _to: URL): void => {},
  /** The extension ends, or the reader leaves. */
  leave: () => ending.abort(),
  /** A new page, for the next `start`. */
  enter() {
    ending = new AbortController();
  },
  prepare() {
    page.enter();
    page.analysed = success();
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) =>
      Reflect.get(Object(message), 'type') === 'analyse'
        ? page.analysed
        : { ok: true, value: null },
    );
    vi.mocked(gate).mockReturnValue({ isArticle: true, body: document.body });
    const milliseconds = { clone: 1, parse: 2, map: 3 };
    vi.mocked(extractArticle).mockResolvedValue({ ok: true, article, milliseconds });
    findFirst();
    vi.mocked(foldAppeals).mockImplementation((requests) => requests.map(fakeFold));
    vi.mocked(paintMarks).mockImplementation(fakeMarks);
  },
  clear() {
    page.leave();
    vi.resetAllMocks();
  },
};

/** The first look at the page finds these appeals. */
export function findFirst(...appeals: Appeal[]): void {
  vi.mocked(watchAppeals).mockImplementation((_, { onFound }) => {
    if (appeals.length > 0) onFound(appeals);
    return { first: Promise.resolve(null), lookAgain: vi.fn() };
  });
}

export const start = (): Promise<void> =>
  startPage({
    document,
    host: `www.${SITE}`,
    onNavigation: (callback) => {
      page.navigate = callback;
    },
    signal: ending.signal,
  });

/** Sends the page a message; by default it comes from the extension itself. */
export function ask(request: unknown, sender = { id: browser.runtime.id }): Promise<unknown> {
  return new Promise((resolve) => {
    Reflect.apply(fakeBrowser.runtime.onMessage.trigger, null, [request, sender, resolve]);
  });
}

function isDescription(answer: unknown): answer is PageDescription {
  return typeof answer === 'object' && answer !== null && 'page' in answer;
}

export async function description(): Promise<PageDescription> {
  const answer = await ask({ type: 'describe' });
  if (!isDescription(answer)) throw new Error(`No description: ${JSON.stringify(answer)}`);
  return answer;
}

export const status = async () => (await description()).page.status;
export const become = (wanted: string) => expect.poll(status).toBe(wanted);

/** What a mock gave last. */
export const lastOf = <Value>(mock: { mock: { results: { value: Value }[] } }) =>
  mock.mock.results.at(-1)?.value;

/** Starts on an article and waits until it is read. */
export async function startRead(): Promise<void> {
  await start();
  await become('read');
}
