import { browser } from 'wxt/browser';
import type { BackgroundRequest, PageDescription, PageRequest } from '../messages.ts';
import { hasAccess } from './access.ts';
import type { PageState, Silence } from './page-state.ts';

/** As much of a tab as the browser tells. */
interface Tab {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

const describeRequest: PageRequest = { type: 'describe' };

/** Why a page does not answer. The browser tells the address of every page that the extension may be on, and of no other. */
async function whySilent(tab: Tab): Promise<Silence> {
  if (/^https?:/.test(tab.url ?? '')) return 'notStarted';
  return (await hasAccess()) ? 'forbidden' : 'noAccess';
}

/** What a page says of itself; null where nobody is listening there. */
async function answerOf(tabId: number): Promise<PageDescription | null> {
  const description: PageDescription | undefined = await browser.tabs
    .sendMessage(tabId, describeRequest)
    .catch(() => undefined);
  return description?.page ? description : null;
}

/** On most pages that are no articles nothing listens until somebody asks. */
async function startAndAsk(tabId: number): Promise<PageDescription | null> {
  const request: BackgroundRequest = { type: 'startPage', tabId };
  const isStarted: unknown = await browser.runtime.sendMessage(request).catch(() => false);
  return isStarted === true ? answerOf(tabId) : null;
}

/** Asks a page what it is and what was found in it. Never throws. */
export async function describePage(tabId: number): Promise<PageState> {
  const description = await answerOf(tabId);
  if (description) return { status: 'described', description };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return { status: 'silent', why: 'unknown' };
  if (tab.status === 'loading') return { status: 'silent', why: 'loading' };
  const started = await startAndAsk(tabId);
  if (started) return { status: 'described', description: started };
  const why = await whySilent(tab).catch((): Silence => 'unknown');
  return { status: 'silent', why };
}
