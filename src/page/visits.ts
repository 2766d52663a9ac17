import { navigationBetween, pageTitle, SETTLE_AFTER_NAVIGATION } from '../gate/index.ts';
import type { PageDescription, PageStatus } from '../messages.ts';
import { onAbort } from '../on-abort.ts';
import type { Settings } from '../settings.ts';
import { addressOf } from './address.ts';
import { createAnnouncer } from './announcer.ts';
import { createDresser } from './dress.ts';
import { openedAppealsOf } from './opened-appeals.ts';
import { startVisit, type Visit } from './visit.ts';

const siteOff: PageStatus = { status: 'siteOff' };

/** The visits of one page, one after the other: none while the site is off, a new one at a new address. */
export interface Visits {
  /** The one that is under way; null before the settings are known, and where the site is off. */
  current(): Visit | null;
  /** Keeps to settings: begins a visit, ends it, or has it apply them. */
  follow(settings: Settings): void;
  /** The page has gone to another address. */
  navigate(from: URL, to: URL): void;
  /** What the page says of itself: of the visit, or that the site is off. */
  describe(): PageDescription;
}

/**
 * @param site the site, as the settings go by it.
 * @param signal ends the visit that is under way.
 */
export function createVisits(document: Document, site: string, signal: AbortSignal): Visits {
  const announce = createAnnouncer();
  const dress = createDresser();
  const opened = openedAppealsOf(site);
  let settings: Settings | null = null;
  let visit: Visit | null = null;
  let ending = new AbortController();

  const end = () => {
    ending.abort();
    visit = null;
  };
  const begin = (wait: number) => {
    end();
    if (!settings || settings.sitesOff.includes(site)) return announce(siteOff);
    ending = new AbortController();
    visit = startVisit({
      document,
      site,
      settings,
      opened,
      wait,
      onChange: announce,
      signal: ending.signal,
    });
  };

  onAbort(signal, end);
  return {
    current: () => visit,
    follow(now) {
      settings = now;
      const off = now.sitesOff.includes(site);
      // No marks, and nothing about how they look.
      dress(now.marks && !off ? now.looks : {});
      if (visit && !off) visit.applySettings(now);
      else if (visit || !off) begin(0);
    },
    navigate(from, to) {
      const navigation = navigationBetween(from, to);
      // Most of these leave the article as it is, and where they do not, its changes are seen.
      if (navigation === 'place' || (navigation === 'query' && visit?.isReading())) return;
      begin(SETTLE_AFTER_NAVIGATION);
    },
    describe: () => ({
      site,
      address: addressOf(document),
      ...(visit?.describe() ?? {
        ...{ title: pageTitle(document), outlet: '', language: '' },
        ...{ folded: [], page: siteOff },
      }),
    }),
  };
}
