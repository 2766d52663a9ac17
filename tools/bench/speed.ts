/** Words a second, of everybody on the same texts in the same run. */
import { spreadOf, timeOf } from './clock.ts';
import { contestantNames, contestants } from './contestants.ts';
import { table } from './table.ts';
import { countWords } from './texts.ts';

/** Rounds that are not counted: code that has run often is compiled by then. */
const WARM_UP = 2;

/** Takes turns, so that whatever else the machine does falls on all alike. */
export async function measureSpeed(texts: readonly string[], rounds: number): Promise<string> {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const readers = await Promise.all(
    contestantNames.map(async (name) => ({ name, read: await contestants[name](), speeds: [0] })),
  );
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { read, speeds } of readers) {
      const milliseconds = await timeOf(async () => {
        for (const text of texts) await read(text);
      });
      if (round === 0) speeds.length = 0;
      speeds.push((1000 * words) / milliseconds);
    }
  }
  return table(
    ['words a second', 'median', 'least', 'most'],
    readers.map(({ name, speeds }) => {
      const { median, least, most } = spreadOf(speeds);
      return [name, median, least, most];
    }),
  );
}
