/** Holds a tab to one saved page, whatever the page tries. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { PageResponse } from './saved-pages.ts';

declare global {
  interface Window {
    /** The Navigation API, which TypeScript's own types lack still; old browsers too. */
    readonly navigation?: {
      addEventListener(
        type: 'navigate',
        listener: (
          event: Event & { readonly destination: { readonly sameDocument: boolean } },
        ) => void,
      ): void;
    };
  }
}

/** The page is gone, or has gone on, while an answer was on its way: nobody waits for it. */
const nobodyWaits = () => {};

/** In the page, before its own scripts: ways to other documents lead nowhere. */
function refuseToLeave(): void {
  window.navigation?.addEventListener('navigate', (event) => {
    if (!event.destination.sameDocument) event.preventDefault();
  });
}

/**
 * Answers the first request for the page with what was saved, and no other: resources fail, dialogs
 * are dismissed, windows closed, and a way elsewhere (scripts, meta refresh) is refused. Where a way
 * cannot be refused it has an answer without content, on which browsers stay where they are; but one
 * that sets out while the page loads costs Chromium its content scripts, so that is the second choice.
 */
export async function holdToPage(tab: Page, response: PageResponse): Promise<void> {
  let isServed = false;
  const answer = (request: HTTPRequest): Promise<void> => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (!isPage) return request.abort();
    if (isServed) return request.respond({ status: 204 });
    isServed = true;
    const { contentType, body } = response;
    return request.respond({ status: 200, contentType, body });
  };
  tab.on('request', (request) => void answer(request).catch(nobodyWaits));
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(nobodyWaits));
  tab.on('popup', (popup) => void popup?.close().catch(nobodyWaits));
  await tab.evaluateOnNewDocument(refuseToLeave);
  await tab.setRequestInterception(true);
}
