/** Words a second, of everybody on the same texts in the same run. */
import { spreadOf, timeOf } from './clock.ts';
import { type ContestantName, contestantNames, contestants } from './contestants.ts';
import { table } from './table.ts';

/** Rounds that are not counted: code that has run often is compiled by then. */
const WARM_UP = 2;

/** Reads all texts to their end, and says how long that took, in milliseconds. */
export type TimedRead = () => Promise<number>;

/**
 * Takes turns, so that whatever else the machine does falls on all alike.
 *
 * @param words how many the texts have together.
 */
export async function compareSpeeds(
  readers: ReadonlyMap<ContestantName, TimedRead>,
  words: number,
  rounds: number,
): Promise<string> {
  const speeds = new Map<ContestantName, number[]>();
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, read] of readers) {
      const speed = (1000 * words) / (await read());
      if (round >= 0) speeds.set(name, [...(speeds.get(name) ?? []), speed]);
    }
  }
  return table(
    ['words a second', 'median', 'least', 'most'],
    [...speeds].map(([name, all]) => {
      const { median, least, most } = spreadOf(all);
      return [name, median, least, most];
    }),
  );
}

/** The speeds in this process, of its processor's time. */
export async function measureSpeed(
  texts: readonly string[],
  words: number,
  rounds: number,
): Promise<string> {
  const readers = new Map<ContestantName, TimedRead>();
  for (const name of contestantNames) {
    const read = await contestants[name]();
    readers.set(name, () =>
      timeOf(async () => {
        for (const text of texts) await read(text);
      }),
    );
  }
  return compareSpeeds(readers, words, rounds);
}
