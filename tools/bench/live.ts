/**
 * What the extension costs on a page that changes every second: `npm run bench -- --live [--seconds N]`.
 * The time of all processes of a browser with the extension, less that of one without it, on the same
 * page at the same time.
 */
import type { Browser } from 'puppeteer-core';
import { startBare } from '../browser/bare-browser.ts';
import { ensureBuilt, launch, serve, wait } from '../browser/index.ts';
import { livePage } from './live-page.ts';
import { table } from './table.ts';
import { readTexts } from './texts.ts';

/** So many paragraphs has the page before its first update. */
const PARAGRAPHS = 40;
/** How many parts the time is cut into, to tell the beginning from what comes of it. */
const PARTS = 4;

/** What all processes of a browser have used of the processor so far, in seconds. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Watches both browsers for so many seconds. @returns a table of what each has used. */
export async function measureLive(seconds: number): Promise<string> {
  const { texts } = await readTexts();
  const story = texts.flatMap((text) => text.split(/\n{2,}/)).slice(0, PARAGRAPHS);
  const site = await serve(new Map([['/2025/04/02/storm-over-the-strait', livePage(story)]]));
  const address = site.url('/2025/04/02/storm-over-the-strait');
  const own = await launch('chromium', { extension: await ensureBuilt('chromium') });
  const bare = await startBare();
  try {
    const [read, plain] = await Promise.all([own.openTab(), bare.newPage()]);
    const browsers = [read.tab.browser(), bare] as const;
    const times = () => Promise.all(browsers.map(processorTime));
    const rows: [string, string, string, string][] = [];
    let [before, last] = [await times(), performance.now()];
    await Promise.all([read.tab.goto(address), plain.goto(address)]);
    for (let part = 1; part <= PARTS; part += 1) {
      await wait((1000 * seconds) / PARTS);
      const [now, at] = [await times(), performance.now()];
      const shares = now.map((time, which) => (1e5 * (time - (before[which] ?? 0))) / (at - last));
      const [withIt = 0, without = 0] = shares;
      const upTo = `up to ${Math.round((part * seconds) / PARTS)} s`;
      rows.push([upTo, withIt.toFixed(2), without.toFixed(2), (withIt - without).toFixed(2)]);
      [before, last] = [now, at];
    }
    return table(['% of a core', 'with', 'without', 'the extension'], rows);
  } finally {
    await Promise.all([own.close(), bare.close(), site.close()]);
  }
}
