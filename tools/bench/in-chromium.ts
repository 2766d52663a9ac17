/**
 * The same speeds in the engine that readers have: `npm run bench -- --chromium [--rounds N]`. By the clock
 * on the wall, for a page is told of no other: what the machine does beside is in it.
 */
import * as v from 'valibot';
import { startBare } from '../browser/bare-browser.ts';
import { pageScript } from '../browser/index.ts';
import { contestantNames } from './contestants.ts';
import { compareSpeeds } from './speed.ts';
import { countWords, readTexts } from './texts.ts';

/** How long a round may take before the browser is given up, in milliseconds. */
const LONGEST_ROUND = 300_000;

/** @param rounds how often everybody reads all texts. */
export async function measureInChromium(rounds: number): Promise<string> {
  const [script, { from, texts }] = await Promise.all([
    pageScript('tools/bench/in-page.ts'),
    readTexts(),
  ]);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const browser = await startBare({ protocolTimeout: LONGEST_ROUND });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const given = JSON.stringify(texts);
    const readers = new Map(
      contestantNames.map((name) => {
        const call = `readAll(${JSON.stringify(name)}, ${given})`;
        return [name, async () => v.parse(v.number(), await page.evaluate(call))] as const;
      }),
    );
    const speeds = await compareSpeeds(readers, words, rounds);
    return `${from}, ${words.toLocaleString('en')} words; ${await browser.version()}\n\n${speeds}`;
  } finally {
    await browser.close();
  }
}
