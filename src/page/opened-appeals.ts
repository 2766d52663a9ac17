/** Which appeals the reader has opened on a site: the next time, they stay open. */
import { browser } from 'wxt/browser';
import type { Appeal } from '../appeals/index.ts';
import { changeSettings, type Settings } from '../settings.ts';

/** More different appeals than a site has; the oldest are forgotten. */
const MAXIMUM_APPEALS = 20;
/** Enough letters to know an appeal again; what follows (counters, names) may differ from page to page. */
const FINGERPRINT_LENGTH = 80;

/** The opened appeals of one site; changes are kept for the next page. */
export interface OpenedAppeals {
  /** Takes over what is kept; to be done before anything is asked. */
  takeOver(settings: Settings): void;
  has(appeal: Appeal): boolean;
  remember(appeal: Appeal): void;
  forget(appeal: Appeal): void;
}

/** What an appeal is known by: its kind and its first letters, so that prices and dates may change. */
function fingerprint({ kind, text }: Appeal): string {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ');
  return `${kind}:${letters.trim().slice(0, FINGERPRINT_LENGTH)}`;
}

/** Where somebody has been in a private window is written down nowhere; it holds until the page is left. */
const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

/** @param site the site of the page. */
export function openedAppealsOf(site: string): OpenedAppeals {
  const opened = new Set<string>();

  /** Changes what is kept, not what was taken over: another tab may have remembered something since. */
  const keep = (change: (kept: readonly string[]) => readonly string[]) => {
    if (isPrivate()) return;
    // What cannot be kept (storage full, extension gone) only means that the appeal folds again.
    changeSettings(({ openedAppeals }) => {
      const others = openedAppeals.filter((one) => one.site !== site);
      const own = openedAppeals.filter((one) => one.site === site).map(({ appeal }) => appeal);
      const kept = change(own).slice(-MAXIMUM_APPEALS);
      return { openedAppeals: [...others, ...kept.map((appeal) => ({ site, appeal }))] };
    });
  };

  return {
    takeOver({ openedAppeals }) {
      // What the options were told to forget meanwhile is forgotten.
      if (!isPrivate()) opened.clear();
      for (const one of openedAppeals) if (one.site === site) opened.add(one.appeal);
    },
    has: (appeal) => opened.size > 0 && opened.has(fingerprint(appeal)),
    remember(appeal) {
      const mark = fingerprint(appeal);
      opened.add(mark);
      keep((kept) => [...kept.filter((other) => other !== mark), mark]);
    },
    forget(appeal) {
      const mark = fingerprint(appeal);
      opened.delete(mark);
      keep((kept) => kept.filter((other) => other !== mark));
    },
  };
}
