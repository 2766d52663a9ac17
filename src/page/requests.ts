import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type PageDescription, pageRequest, type Refused } from '../messages.ts';
import type { ShowRequest } from './marking.ts';

/** What a page can be asked for. */
interface Page {
  describe(): Promise<PageDescription>;
  /** Brings the reader to a place; says whether the page shows it. */
  show(request: ShowRequest): boolean;
}

const refused: Refused = { ok: false, reason: 'refused' };

/** Answers the popup and the background until `signal` aborts; strangers are not heard. */
export function answerRequests(page: Page, signal: AbortSignal): void {
  const listener = async (
    message: unknown,
    sender: { readonly id?: string | undefined },
  ): Promise<PageDescription | boolean | Refused> => {
    const request = v.safeParse(pageRequest, message);
    if (sender.id !== browser.runtime.id || !request.success) return refused;
    return request.output.type === 'describe' ? page.describe() : page.show(request.output);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}
