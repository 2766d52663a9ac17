import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Marks } from '../marks/index.ts';
import { type PageDescription, type PageRequest, pageRequest, type Refused } from '../messages.ts';

/** What a page can be asked for. */
interface Page {
  describe(): PageDescription;
  /** The marks on the page, or null where none are painted. */
  marks(): Marks | null;
}

const refused: Refused = { ok: false, reason: 'refused' };

/** Does what is asked, and says whether there was something to do it with. */
function show(marks: Marks | null, request: Exclude<PageRequest, { type: 'describe' }>): boolean {
  if (!marks) return false;
  switch (request.type) {
    case 'showAttribution':
      return marks.showAttribution(request.index);
    case 'showOfficial':
      return marks.showOfficial(request.index);
    case 'step':
      return marks.step(request.direction);
  }
}

/** Answers the popup and the background until `signal` aborts; strangers are not heard. */
export function answerRequests(page: Page, signal: AbortSignal): void {
  const listener = async (
    message: unknown,
    sender: { readonly id?: string | undefined },
  ): Promise<PageDescription | boolean | Refused> => {
    const request = v.safeParse(pageRequest, message);
    if (sender.id !== browser.runtime.id || !request.success) return refused;
    if (request.output.type === 'describe') return page.describe();
    return show(page.marks(), request.output);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}
