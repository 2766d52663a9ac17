/** Which appeals the reader has opened on a site: the next time, they stay open. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Appeal } from '../appeals/index.ts';

const KEY_PREFIX = 'openedAppeals.';
/** More different appeals than a site has; the oldest are forgotten. */
const MAXIMUM_APPEALS = 20;
/** Enough letters to know an appeal again; what follows (counters, names) may differ from page to page. */
const FINGERPRINT_LENGTH = 80;

const fingerprints = v.fallback(v.array(v.string()), []);

/** The opened appeals of one site; changes are kept for the next page. */
export interface OpenedAppeals {
  /** To be awaited before anything is asked. Not done at once: on a page that is no article nothing is ever asked. */
  load(): Promise<void>;
  has(appeal: Appeal): boolean;
  remember(appeal: Appeal): void;
  forget(appeal: Appeal): void;
}

/** What an appeal is known by: its kind and its first letters, so that prices and dates may change. */
function fingerprint({ kind, text }: Appeal): string {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ');
  return `${kind}:${letters.trim().slice(0, FINGERPRINT_LENGTH)}`;
}

async function load(key: string): Promise<string[]> {
  return v.parse(fingerprints, (await browser.storage.local.get(key))[key]);
}

/** @param site the host of the page. */
export function openedAppealsOf(site: string): OpenedAppeals {
  const key = KEY_PREFIX + site;
  const opened = new Set<string>();
  let lastChange = Promise.resolve();

  /** Changes what is kept, not what was loaded: another tab may have remembered something since. */
  const keep = (change: (kept: string[]) => string[]) => {
    // Where somebody has been in a private window is written down nowhere; it holds until the page is left.
    if (browser.extension?.inIncognitoContext) return;
    lastChange = lastChange
      .then(async () => {
        const kept = change(await load(key)).slice(-MAXIMUM_APPEALS);
        await browser.storage.local.set({ [key]: kept });
      })
      // What cannot be kept (storage full, extension gone) only means that the appeal folds again.
      .catch(() => {});
  };

  return {
    async load() {
      for (const mark of await load(key)) opened.add(mark);
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
