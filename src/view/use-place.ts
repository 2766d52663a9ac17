import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageRequest } from '../messages.ts';

/** A place in the page that the view can bring into view. */
export type Place = Extract<PageRequest, { type: 'showAttribution' | 'showOfficial' }>;

/** The place that was last asked for, and whether the page could show it. */
export interface Shown {
  readonly place: Place;
  readonly found: boolean;
}

/**
 * The last place shown, and what shows another one.
 *
 * @param text the article's text: another text has other places.
 */
export function usePlace(
  tabId: number | null,
  text: string,
): [Shown | null, (place: Place) => void] {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => setShown(null), [text]);
  const show = useCallback(
    async (place: Place) => {
      if (tabId === null) return;
      const answer: unknown = await browser.tabs.sendMessage(tabId, place).catch(() => false);
      setShown({ place, found: answer === true });
    },
    [tabId],
  );
  return [shown, show];
}
