import { browser } from 'wxt/browser';
import type { PageDescription, PageRequest } from '../messages.ts';
import { hasAccess } from './access.ts';
import type { PageState, Silence } from './page-state.ts';

const describeRequest: PageRequest = { type: 'describe' };

/** Firefox tells the address of every page that the extension may be on; Chromium tells none. */
const tellsAddresses = () => browser.runtime.getURL('/').startsWith('moz-extension:');

/** Why a page does not answer, as far as the browser says. */
async function whySilent(tabId: number): Promise<Silence> {
  const tab = await browser.tabs.get(tabId);
  if (tab.status === 'loading') return 'loading';
  if (tab.url) return /^https?:/.test(tab.url) ? 'notStarted' : 'forbidden';
  if (!(await hasAccess())) return 'noAccess';
  return tellsAddresses() ? 'forbidden' : 'unknown';
}

/** Asks a page what it is and what was found in it. Never throws. */
export async function describePage(tabId: number): Promise<PageState> {
  try {
    const description: PageDescription | undefined = await browser.tabs.sendMessage(
      tabId,
      describeRequest,
    );
    if (description?.page) return { status: 'described', description };
  } catch {
    // Nobody is listening there: that is an answer, too.
  }
  const why = await whySilent(tabId).catch((): Silence => 'unknown');
  return { status: 'silent', why };
}
