import { useLayoutEffect, useState } from 'preact/hooks';
import { followPage } from './follow-page.ts';
import type { PageState } from './page-state.ts';

/** What a tab's page says of itself, up to date. @param tabId null: there is no such tab. */
export function usePage(tabId: number | null): PageState {
  const [state, setState] = useState<PageState>(
    tabId === null ? { status: 'silent', why: 'unknown' } : { status: 'asking' },
  );
  // Before the first paint: an effect after it would cost every popup a frame or two.
  useLayoutEffect(() => {
    if (tabId === null) return undefined;
    const following = new AbortController();
    followPage(tabId, setState, following.signal);
    return () => following.abort();
  }, [tabId]);
  return state;
}
