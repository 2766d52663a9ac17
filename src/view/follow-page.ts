import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { backgroundRequest } from '../messages.ts';
import { onAbort } from '../on-abort.ts';
import { watchSettings } from '../settings.ts';
import { describePage } from './describe-page.ts';
import type { PageState } from './page-state.ts';

/** How soon to ask again what will be another in a moment: a page that loads, reads, or applies settings. */
const ASK_AGAIN_AFTER = 300;

function isUnderWay(state: PageState): boolean {
  if (state.status === 'silent') return state.why === 'loading';
  return state.status === 'described' && state.description.page.status === 'reading';
}

/**
 * Asks a page to describe itself, and again whenever it says that it has changed, its tab loads, or
 * the reader changes a setting. Only the latest answer counts.
 */
export function followPage(
  tabId: number,
  onState: (state: PageState) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, ASK_AGAIN_AFTER);
  };
  const ask = async () => {
    latest += 1;
    const mine = latest;
    const state = await describePage(tabId);
    if (mine !== latest || signal.aborted) return;
    onState(state);
    if (isUnderWay(state)) askSoon();
  };
  const onMessage = (
    message: unknown,
    sender: { readonly tab?: { readonly id?: number | undefined } | undefined },
  ): undefined => {
    // First whose it is: what other pages have the background look through is long.
    if (sender.tab?.id !== tabId || !v.is(backgroundRequest, message)) return;
    if (message.type === 'pageChanged') ask();
  };
  const onUpdated = (updated: number, { status }: { readonly status?: string | undefined }) => {
    if (updated === tabId && status !== undefined) ask();
  };

  ask();
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  // The page hears of a setting at the same time as the view: it needs a moment to do as it says.
  const unwatch = watchSettings(askSoon);
  const leave = () => {
    clearTimeout(timer);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    unwatch();
  };
  onAbort(signal, leave);
}
