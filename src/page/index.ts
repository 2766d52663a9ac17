/** The door of `page/`: one page's life in the page's script, from the first look to switching off. */
import { showNotice } from '../appeals/index.ts';
import {
  markRunning,
  navigationBetween,
  type OnNavigation,
  pageTitle,
  SETTLE_AFTER_NAVIGATION,
} from '../gate/index.ts';
import type { PageDescription, PageStatus } from '../messages.ts';
import { loadSettings, type Settings, watchSettings } from '../settings.ts';
import { message } from '../strings.ts';
import { createAnnouncer } from './announcer.ts';
import { openedAppealsOf } from './opened-appeals.ts';
import { followPointer } from './pointed-at.ts';
import { answerRequests } from './requests.ts';
import { startVisit, type Visit } from './visit.ts';

export { endWithExtension } from './lifetime.ts';

const siteOff: PageStatus = { status: 'siteOff' };

interface PageOptions {
  readonly document: Document;
  /** The host that the settings for sites go by. */
  readonly site: string;
  readonly onNavigation: OnNavigation;
  /** Ends everything: the page is then as it was. */
  readonly signal: AbortSignal;
}

/** Starts the extension on a page, and keeps to the reader's settings as they change. */
export async function startPage({ document, site, onNavigation, signal }: PageOptions) {
  markRunning(signal);
  const announce = createAnnouncer();
  const opened = openedAppealsOf(site);
  const pointedAt = followPointer(document, signal);
  let settings: Settings | null = null;
  let visit: Visit | null = null;
  let ending = new AbortController();

  const describe = (): PageDescription =>
    visit
      ? { site, ...visit.describe() }
      : { site, title: pageTitle(document), outlet: '', folded: [], page: siteOff };

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

  const start = async () => {
    const follow = (now: Settings) => {
      settings = now;
      const off = now.sitesOff.includes(site);
      if (visit && !off) visit.applySettings(now);
      else if (visit || !off) begin(0);
    };
    // Watched before they are read: a switch that is turned meanwhile counts.
    const unwatch = watchSettings(follow);
    const leave = () => {
      end();
      unwatch();
    };
    signal.addEventListener('abort', leave, { once: true });
    const first = await loadSettings();
    if (signal.aborted) return;
    follow(first);
    // A page that the reader comes back to has slept: its badge went, and settings changed unheard.
    const wake = ({ persisted }: PageTransitionEvent) => {
      if (persisted) loadSettings().then(follow, () => {});
    };
    addEventListener('pageshow', wake, { signal });
    onNavigation((from, to) => {
      const navigation = navigationBetween(from, to);
      // Most of these leave the article as it is, and where they do not, its changes are seen.
      if (navigation === 'place' || (navigation === 'query' && visit?.isReading())) return;
      begin(SETTLE_AFTER_NAVIGATION);
    });
  };

  const started = start();
  // What the page is, its settings say: who asks earlier waits for them.
  const describeStarted = () => started.then(describe);
  answerRequests(
    {
      describe: describeStarted,
      show: (request) => visit?.show(request) ?? false,
      choose: async (act) => {
        await started;
        if (visit) await visit.choose(act, pointedAt());
        else showNotice(document, message('foldSiteOff'), signal);
      },
    },
    signal,
  );
  await started;
}
