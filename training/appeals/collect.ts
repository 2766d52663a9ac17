/**
 * `npm run train:outlines -- PAGES FILE`: opens labelled pages in Chromium, without the
 * extension, those saved in a folder and those that were written for the purpose, and writes the outline of
 * each with its labels. Training and measuring need no browser then.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openSaved } from '../../tools/annotate/open-saved.ts';
import { savedPagesAt } from '../../tools/annotate/saved-pages.ts';
import { startBare } from '../../tools/browser/bare-browser.ts';
import { pageScript, wait } from '../../tools/browser/index.ts';
import { Failure } from '../../tools/command/failure.ts';
import { runCommand } from '../../tools/command/run-command.ts';
import type { Collected, CollectedWritten } from './in-page.ts';
import { type LabelledPage, labelledPages } from './labelled-pages.ts';
import { writtenHands, writtenPagesFolder } from './written-pages.ts';

/** How long a page is left to draw itself, in milliseconds. */
const SETTLE = 1_000;
/** The size that pages are drawn in. */
const WINDOW = { width: 800, height: 600 };

/** The outline of a page in a tab with its labels; null where the page's script has taken its body away. */
async function collectPage(
  tab: Page,
  script: string,
  folder: string,
  { id, html, appeals }: LabelledPage,
): Promise<Collected | null> {
  await openSaved(tab, { id, file: path.join(folder, html) });
  await wait(SETTLE);
  await tab.evaluate(script);
  if (!(await tab.evaluate(() => document.body !== null))) return null;
  return tab.evaluate(
    (places) => window.collectOutline(places),
    appeals.map(({ selector_hint, selector_first, selector_last }) => ({
      ...(selector_hint !== undefined && { selector_hint }),
      ...(selector_first !== undefined && { selector_first }),
      ...(selector_last !== undefined && { selector_last }),
    })),
  );
}

/** The outlines of saved pages, by their names. */
async function collectSaved(browser: Browser, script: string, folder: string) {
  const collected: Record<string, Collected> = {};
  for (const page of await labelledPages(folder)) {
    const tab = await browser.newPage();
    const found = await collectPage(tab, script, folder, page);
    if (found === null) console.error(`${page.id}: no body`);
    else collected[page.id] = found;
    await tab.close();
  }
  return collected;
}

/** The outlines of written pages, by hand and name. */
async function collectWritten(browser: Browser, script: string) {
  const collected: Record<string, CollectedWritten> = {};
  for (const hand of await writtenHands()) {
    for (const saved of await savedPagesAt(path.join(writtenPagesFolder, hand))) {
      const tab = await browser.newPage();
      await openSaved(tab, saved);
      await tab.evaluate(script);
      collected[`${hand}/${saved.id}`] = await tab.evaluate(() => window.collectWritten());
      await tab.close();
    }
  }
  return collected;
}

await runCommand(async () => {
  const [folder, file, ...more] = process.argv.slice(2);
  if (folder === undefined || file === undefined || more.length > 0)
    throw new Failure('usage: npm run train:outlines -- PAGES FILE');
  const script = await pageScript('training/appeals/in-page.ts');
  const browser = await startBare({ defaultViewport: WINDOW });
  try {
    const saved = await collectSaved(browser, script, folder);
    const written = await collectWritten(browser, script);
    await writeFile(file, JSON.stringify({ saved, written }));
  } finally {
    await browser.close();
  }
});
