/**
 * What the first look for appeals costs on saved pages, beside Readability on the same pages in the same
 * run: `npm run bench -- --pages PATH [--rounds N]`. Both are the first thing that runs on a page that has
 * just loaded, each in a browser of its own, in turns.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { openSaved } from '../annotate/open-saved.ts';
import { type SavedPage, savedPagesAt } from '../annotate/saved-pages.ts';
import { startBare } from '../browser/bare-browser.ts';
import { ensureBuilt, launch, type RunningBrowser } from '../browser/index.ts';
import { spreadOf } from './clock.ts';
import { table } from './table.ts';

const looks = ['sketch', 'recognise', 'fold'] as const;
/** `parse` is what the extension has Readability do, on a copy without what it would throw away. */
const steps = ['gate', ...looks, 'clone', 'parse', 'readability'] as const;
type Step = (typeof steps)[number];
type Times = Readonly<Record<Step, number>>;

/** The extension's own times; null where the page is no article, or was not read. */
async function ownTimes(browser: RunningBrowser, saved: SavedPage) {
  const page = await browser.openTab();
  try {
    await openSaved(page.tab, saved);
    const { page: status } = await page.settled();
    return status.status === 'read' ? status.times : null;
  } finally {
    await page.close();
  }
}

/** Readability as it is published, on a plain copy of the page; in milliseconds. */
async function readabilityTime(browser: Browser, saved: SavedPage, source: string) {
  const tab = await browser.newPage();
  try {
    await openSaved(tab, saved);
    const session = await tab.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    // A world of its own, as a content script has it.
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const expression = `{ const module = {}; ${source};
      const copy = document.cloneNode(true);
      const start = performance.now();
      new module.exports(copy).parse();
      performance.now() - start; }`;
    const { result } = await session.send('Runtime.evaluate', { contextId, expression });
    return v.parse(v.number(), result.value);
  } finally {
    await tab.close();
  }
}

/** Every page in every round; pages that could not be measured are left out. */
async function measureAll(
  own: RunningBrowser,
  plain: Browser,
  pages: readonly SavedPage[],
  rounds: number,
): Promise<Times[][]> {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const source = await readFile(file, 'utf8');
  const all = pages.map((): Times[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, saved] of pages.entries()) {
      const times = await ownTimes(own, saved).catch(() => null);
      const readability = times && (await readabilityTime(plain, saved, source).catch(() => null));
      if (times && readability !== null) all[at]?.push({ ...times, readability });
    }
  }
  return all.filter((measured) => measured.length > 0);
}

/** @param given a folder of saved pages, or one of them. */
export async function measurePages(given: string, rounds: number): Promise<string> {
  const pages = await savedPagesAt(given);
  const own = await launch('chromium', { extension: await ensureBuilt('chromium') });
  const plain = await startBare();
  try {
    return tell(await measureAll(own, plain, pages, rounds), rounds);
  } finally {
    await own.close();
    await plain.close();
  }
}

function tell(all: readonly (readonly Times[])[], rounds: number): string {
  const lookOf = (times: Times) => looks.reduce((sum, step) => sum + times[step], 0);
  // Of each page the middle of its rounds, then of these the middle.
  const median = (figure: (times: Times) => number) =>
    spreadOf(all.map((measured) => spreadOf(measured.map(figure)).median)).median;
  const share = (step: Step) => median((times) => lookOf(times) / times[step]).toFixed(2);
  return table(
    [`medians over ${all.length} pages, ${rounds} rounds`, 'ms'],
    [
      ...steps.map((step) => [step, median((times) => times[step]).toFixed(1)]),
      ['first look: sketch, recognise, fold', median(lookOf).toFixed(1)],
      ['its share of readability', share('readability')],
      ['its share of parse', share('parse')],
    ],
  );
}
