import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTold } from '../controls/index.ts';
import type { PageRequest } from '../messages.ts';
import { message } from '../strings.ts';

/** A place in the page that the view can bring into view. */
export type Place = Extract<PageRequest, { type: 'showAttribution' | 'showOfficial' }>;

/** The place that was last asked for, and whether the page could show it. */
export interface Shown {
  readonly place: Place;
  readonly found: boolean;
}

interface PlaceInUse {
  readonly shown: Shown | null;
  /** What became of the last wish to see a place in the page, in words. */
  readonly told: string;
  readonly show: (place: Place) => void;
}

/**
 * The last place shown, and what shows another one.
 *
 * @param text the article's text: another text has other places.
 */
export function usePlace(tabId: number | null, text: string): PlaceInUse {
  const [shown, setShown] = useState<Shown | null>(null);
  const [told, tell] = useTold();
  useEffect(() => {
    setShown(null);
    tell('');
  }, [text, tell]);
  const show = useCallback(
    async (place: Place) => {
      if (tabId === null) return;
      const answer: unknown = await browser.tabs.sendMessage(tabId, place).catch(() => false);
      const found = answer === true;
      setShown({ place, found });
      tell(message(found ? 'popupShown' : 'popupNotShown'));
    },
    [tabId, tell],
  );
  return { shown, told, show };
}
