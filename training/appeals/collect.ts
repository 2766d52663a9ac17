/**
 * `npx tsx training/appeals/collect.ts PAGES FILE`: opens labelled pages in Chromium, without the
 * extension, and writes the outline of each with its labels. Training and measuring need no browser then.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { holdToPage } from '../../tools/annotate/hold.ts';
import { readSavedPage } from '../../tools/annotate/saved-pages.ts';
import { pageScript, provideBrowsers, wait } from '../../tools/browser/index.ts';
import { labelledPages } from './labelled-pages.ts';

/** How long a page is left to draw itself, in milliseconds. */
const SETTLE = 1_000;
const LOAD_LIMIT = 10_000;

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) throw new Error('PAGES FILE');
const script = await pageScript('training/appeals/in-page.ts');
const executablePath = (await provideBrowsers(['chromium'])).get('chromium') ?? '';
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const collected: Record<string, unknown> = {};
for (const page of await labelledPages(folder)) {
  const tab = await browser.newPage();
  const saved = await readSavedPage({ id: page.id, file: path.join(folder, page.html) });
  await holdToPage(tab, saved);
  await tab.goto(saved.address, { waitUntil: 'load', timeout: LOAD_LIMIT }).catch(() => null);
  await wait(SETTLE);
  await tab.evaluate(script);
  // A page whose script has taken it away has nothing to show.
  if (!(await tab.evaluate(() => document.body !== null))) {
    console.error(`${page.id}: no body`);
    continue;
  }
  collected[page.id] = await tab.evaluate(
    (places) => window.collectOutline(places),
    page.appeals.map(({ selector_hint, selector_first, selector_last }) => ({
      ...(selector_hint !== undefined && { selector_hint }),
      ...(selector_first !== undefined && { selector_first }),
      ...(selector_last !== undefined && { selector_last }),
    })),
  );
  await tab.close();
}
await browser.close();
await writeFile(file, JSON.stringify(collected));
