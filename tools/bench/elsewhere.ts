/**
 * What the extension costs on pages that are no articles: `npm run bench -- --elsewhere PATH… [--rounds N]`.
 * On each page twice a round: what it takes to read and run the script as it starts, from the browser's
 * trace (time of the main thread, no waiting in it); and what the script does later, until it has looked
 * at the page for the last time, from the processor profile.
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import * as v from 'valibot';
import { openSaved } from '../annotate/open-saved.ts';
import { type SavedPage, savedPagesAt } from '../annotate/saved-pages.ts';
import { ensureBuilt, launch, type RunningBrowser, wait } from '../browser/index.ts';
import { spreadOf } from './clock.ts';
import { table } from './table.ts';

/** The extension looks at a page three times, the last time after four seconds. */
const WATCHED = 5_000;
/** Between two samples of the profile, in microseconds. */
const SAMPLING = 200;

const start = v.object({
  name: v.literal('EvaluateScript'),
  tdur: v.number(),
  args: v.object({ data: v.object({ url: v.string() }) }),
});
const trace = v.object({ traceEvents: v.array(v.unknown()) });

async function load(tab: Page, saved: SavedPage): Promise<void> {
  await openSaved(tab, saved);
  await wait(WATCHED);
}

/** @param origin where scripts of the extension come from. */
async function startOf(tab: Page, saved: SavedPage, origin: string): Promise<number> {
  await tab.tracing.start({ categories: ['devtools.timeline'] });
  await load(tab, saved);
  const recorded = new TextDecoder().decode(await tab.tracing.stop());
  const { traceEvents } = v.parse(trace, JSON.parse(recorded));
  const times = traceEvents.flatMap((event) => {
    const read = v.safeParse(start, event);
    return read.success && read.output.args.data.url.startsWith(origin) ? read.output.tdur : [];
  });
  return times.reduce((sum, time) => sum + time / 1000, 0);
}

/** The time of a profile in which the script was at work, past its first run, in milliseconds. */
function laterIn(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  origin: string,
) {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const isLater = (id: number) => {
    let outermost: Protocol.Runtime.CallFrame | undefined;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = frames.get(at);
      if (frame?.url.startsWith(origin)) outermost = frame;
    }
    if (outermost === undefined) return false;
    // The script as a whole begins where its file does.
    return outermost.lineNumber > 0 || outermost.columnNumber > 0;
  };
  return samples.reduce(
    (sum, id, at) => (isLater(id) ? sum + (timeDeltas[at + 1] ?? 0) / 1000 : sum),
    0,
  );
}

async function laterOf(tab: Page, saved: SavedPage, origin: string): Promise<number> {
  const session: CDPSession = await tab.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  await load(tab, saved);
  return laterIn((await session.send('Profiler.stop')).profile, origin);
}

type Measure = (tab: Page, saved: SavedPage, origin: string) => Promise<number>;

/** One figure of a page; null where it is an article. */
async function measureOn(browser: RunningBrowser, saved: SavedPage, measure: Measure) {
  const page = await browser.openTab();
  try {
    const milliseconds = await measure(page.tab, saved, browser.extensionOrigin);
    return (await page.describe()).page.status === 'notAnArticle' ? milliseconds : null;
  } catch {
    return null;
  } finally {
    await page.close();
  }
}

/** @param given folders of saved pages, or such pages; articles among them are left out. */
export async function measureElsewhere(given: readonly string[], rounds: number): Promise<string> {
  const pages = (await Promise.all(given.map(savedPagesAt))).flat();
  const browser = await launch('chromium', { extension: await ensureBuilt('chromium') });
  const medianOf = async (saved: SavedPage, measure: Measure): Promise<number> => {
    const figures: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const figure = await measureOn(browser, saved, measure);
      if (figure === null) break;
      figures.push(figure);
    }
    return spreadOf(figures).median;
  };
  try {
    const rows: [string, string, string][] = [];
    for (const saved of pages) {
      const started = await medianOf(saved, startOf);
      if (Number.isNaN(started)) continue;
      const later = await medianOf(saved, laterOf);
      rows.push([saved.id, started.toFixed(1), later.toFixed(1)]);
    }
    return table(['no article, main-thread milliseconds', 'script starts', 'later'], rows);
  } finally {
    await browser.close();
  }
}
