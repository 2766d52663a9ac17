/** The bench itself; `tools/bench.ts` builds it first, so that what runs is code as it is shipped. */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { isContestant } from './contestants.ts';
import { measureCurve, measureOddTexts } from './curve.ts';
import { loadOnce, measureLoading } from './loading.ts';
import { measureParts } from './parts.ts';
import { measureSpeed } from './speed.ts';
import { countWords, readTexts } from './texts.ts';

const { values } = parseArgs({
  options: { load: { type: 'string' }, rounds: { type: 'string', default: '9' } },
});

/** How often everybody reads all texts, as `tools/bench.ts` has checked it. */
const rounds = Number(values.rounds);

if (isContestant(values.load)) {
  console.log(JSON.stringify(await loadOnce(values.load)));
} else {
  const { from, texts } = await readTexts();
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
  console.log(`${from}, ${words.toLocaleString('en')} words; processor time; ${machine}\n`);
  console.log(`${await measureSpeed(texts, words, rounds)}\n`);
  console.log(`${await measureParts(texts, rounds)}\n`);
  console.log(`${measureLoading()}\n`);
  console.log(`${await measureCurve(texts)}\n`);
  console.log(await measureOddTexts());
  const { maxRSS } = process.resourceUsage();
  console.log(`\nmost memory held by this process: ${Math.round(maxRSS / 1024)} MB`);
}
