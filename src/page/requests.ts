import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  type PageDescription,
  pageRequest,
  type Refused,
  refused,
  type Told,
} from '../messages.ts';
import { onAbort } from '../on-abort.ts';
import type { RuleAct } from '../site-rules.ts';
import type { ShowRequest } from './marking.ts';

/** What a page can be asked for. */
interface Page {
  describe(): Promise<PageDescription>;
  /** Brings the reader to a place; says whether the page shows it. */
  show(request: ShowRequest): Promise<boolean>;
  /** Has blocks like the one under the pointer folded from now on, or left. */
  choose(act: RuleAct): Promise<void>;
  /** Tells the reader what has become of a wish. */
  tell(word: Told): void;
}

/** Answers the popup and the background until `signal` aborts; strangers are not heard. */
export function answerRequests(page: Page, signal: AbortSignal): void {
  const answer = async (
    message: unknown,
    sender: { readonly id?: string | undefined },
  ): Promise<PageDescription | boolean | null | Refused> => {
    const request = v.safeParse(pageRequest, message);
    if (sender.id !== browser.runtime.id || !request.success) return refused;
    switch (request.output.type) {
      case 'describe':
        return page.describe();
      case 'chooseBlock':
        await page.choose(request.output.act);
        return null;
      case 'tell':
        page.tell(request.output.word);
        return null;
      default:
        return page.show(request.output);
    }
  };
  // The way that every browser knows, with or without a polyfill: to say that an answer will come.
  const listener = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    respond: (answer: unknown) => void,
  ): true => {
    // Who gets no answer waits for it without end.
    answer(message, sender).then(respond, () => respond(refused));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // Where the extension is gone, so is all of its interface.
  const leave = () => browser.runtime?.onMessage?.removeListener(listener);
  onAbort(signal, leave);
}
