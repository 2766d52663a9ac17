/**
 * What browser tests stand on: one browser a file with the built extension in it, the samples served
 * on this machine, and after every test no page open and nothing remembered.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { test as bare, inject } from 'vitest';
import {
  type BrowserName,
  ensureBuilt,
  launch,
  projectFolder,
  type RunningBrowser,
  serve as serveUntilClosed,
} from '../../../tools/browser/index.ts';
import { type ReadPage, readPage } from './page.ts';
import { serve } from './serve.ts';

export { type Site, wait, within } from '../../../tools/browser/index.ts';
export { violationsOf } from './access.ts';
export { APPEAL, hiddenParagraphs, isAppealOpen } from './envoy.ts';
export { heardKeys, listenForKeys, nameOfFocused } from './focus.ts';
export { keepsInList } from './kept.ts';
export { type ReadPage, readPage } from './page.ts';
export type { ReadPopup } from './popup.ts';
export {
  isInWindow,
  numberOfFolds,
  placeOfWords,
  pointAt,
  pressInCard,
  pressInFold,
  readCard,
  readFold,
  readNotice,
  whoIsShown,
} from './reader.ts';
export { serve, serveBy } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which browser this run is for; `vitest.config.ts` says it. */
    browserName: BrowserName;
  }
}

/** A browser whose pages and popups are read as a reader does. */
export interface TestedBrowser extends RunningBrowser {
  openPage(url: string): Promise<ReadPage>;
}

/** The browser of a file, without what belongs to one test. */
const inFile = bare
  .extend(
    'downloads',
    { scope: 'file' },
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what is wanted.
    async ({}, { onCleanup }) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'says-who-downloads-'));
      onCleanup(() => rmSync(folder, { recursive: true, force: true }));
      return folder;
    },
  )
  .extend('running', { scope: 'file' }, async ({ downloads }, { onCleanup }) => {
    const name = inject('browserName');
    const running = await launch(name, { extension: await ensureBuilt(name), downloads });
    onCleanup(() => running.close());
    return running;
  })
  .extend(
    'site',
    { scope: 'file' },
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what is wanted.
    async ({}, { onCleanup }) => {
      const site = await serveUntilClosed(path.join(projectFolder, 'samples'));
      onCleanup(() => site.close());
      return site;
    },
  );

/** Opens a page that a site of its own has nothing beside, and waits until it is read. */
export async function openAlone(
  browser: Pick<TestedBrowser, 'openPage'>,
  markup: string,
): Promise<ReadPage> {
  const site = await serve(new Map([['/alone', markup]]));
  const page = await browser.openPage(site.url('/alone'));
  await page.read();
  return page;
}

/** `test('…', async ({ browser, site }) => { const page = await browser.openPage(site.url('/envoy.html')); … })` */
export const test = inFile.extend(
  'browser',
  async ({ running }, { onCleanup }): Promise<TestedBrowser> => {
    const open: Page[] = [];
    onCleanup(async () => {
      // An update of the extension closes its pages, and a test may have closed others.
      await Promise.all(open.filter((tab) => !tab.isClosed()).map((tab) => tab.close()));
      await running.forgetEverything();
    });
    return {
      ...running,
      openPage: async (url) => {
        const page = readPage(await running.openPage(url));
        open.push(page.tab);
        return page;
      },
      openTab: async () => {
        const page = await running.openTab();
        open.push(page.tab);
        return page;
      },
      openExtensionPage: async (file) => {
        const tab = await running.openExtensionPage(file);
        open.push(tab);
        return tab;
      },
    };
  },
);
