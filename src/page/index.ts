/** The door of `page/`: one page's life in the content script, from the first look to switching off. */
import type { PageDescription, PageStatus } from '../messages.ts';
import { changeSettings, loadSettings, type Settings, watchSettings } from '../settings.ts';
import { createAnnouncer } from './announcer.ts';
import { loadOpenedAppeals } from './opened-appeals.ts';
import { answerRequests } from './requests.ts';
import { startVisit, type Visit } from './visit.ts';

/** A page that goes to another address draws it only after that; in milliseconds. */
const SETTLE_AFTER_NAVIGATION = 500;

interface PageOptions {
  readonly document: Document;
  /** The host that the settings for sites go by. */
  readonly site: string;
  /** Calls back when the page goes to another address without loading anew. */
  readonly onNavigation: (callback: () => void) => void;
  /** Ends everything: the page is then as it was. */
  readonly signal: AbortSignal;
}

/** Starts the extension on a page, and keeps to the reader's settings as they change. */
export async function startPage({ document, site, onNavigation, signal }: PageOptions) {
  const announce = createAnnouncer();
  let visit: Visit | null = null;
  let ending = new AbortController();

  let idle: PageStatus = { status: 'reading' };

  const describe = (): PageDescription =>
    visit
      ? { site, ...visit.describe() }
      : { site, title: document.title, outlet: '', folded: [], page: idle };
  answerRequests({ describe, show: (request) => visit?.show(request) ?? false }, signal);

  let settings = await loadSettings();
  const opened = await loadOpenedAppeals(site);
  if (signal.aborted) return;
  const keepOpenHere = () =>
    changeSettings(({ appealsShownOn }) => ({ appealsShownOn: [...appealsShownOn, site] }));

  const end = () => {
    ending.abort();
    visit = null;
  };
  const begin = (wait: number) => {
    end();
    if (settings.sitesOff.includes(site)) {
      idle = { status: 'siteOff' };
      return announce(idle);
    }
    ending = new AbortController();
    visit = startVisit({
      document,
      site,
      settings,
      opened,
      wait,
      onNeverHere: keepOpenHere,
      onChange: announce,
      signal: ending.signal,
    });
  };
  const follow = (now: Settings) => {
    settings = now;
    const off = settings.sitesOff.includes(site);
    if (visit && !off) visit.applySettings(settings);
    else if (visit || !off) begin(0);
  };

  begin(0);
  onNavigation(() => begin(SETTLE_AFTER_NAVIGATION));
  const unwatch = watchSettings(follow);
  const leave = () => {
    unwatch();
    end();
  };
  signal.addEventListener('abort', leave, { once: true });
}
