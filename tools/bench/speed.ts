/** Words a second, of everybody on the same texts in the same run. */
import { spreadOf, timeOf } from './clock.ts';
import { type ContestantName, contestantNames, contestants } from './contestants.ts';
import { table } from './table.ts';

/**
 * Rounds that do not count among the others. Engines go on compiling for that long, on threads whose time is the
 * process's too; what a text costs before, the first round tells, in a column of its own.
 */
const WARM_UP = 8;

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
      const counted = round >= 0 || round === -WARM_UP;
      if (counted) speeds.set(name, [...(speeds.get(name) ?? []), speed]);
    }
  }
  return table(
    ['words a second', 'median', 'least', 'most', 'first round'],
    [...speeds].map(([name, [first = Number.NaN, ...all]]) => {
      const { median, least, most } = spreadOf(all);
      return [name, median, least, most, first];
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
