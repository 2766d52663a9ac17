import type { AnalyseOptions } from '../../src/analyse.ts';
import { analyseLine, type Outcome } from './analyse-line.ts';
import { type Hand, startHand } from './hand.ts';

/** Something that turns lines into outcomes, several at once. */
export interface Workforce {
  /** How many lines it works on at a time. */
  readonly size: number;
  work(line: string): Promise<Outcome>;
  end(): void;
}

/** Works in this process. */
export const ownProcess = (options: AnalyseOptions): Workforce => ({
  size: 1,
  work: (line) => analyseLine(line, options),
  end() {},
});

/**
 * Works in several processes. One that dies costs the line it was at, which is told, and is replaced.
 *
 * @param options what each line is analysed with.
 * @param script the module that the processes run.
 */
export function processes(
  size: number,
  options: AnalyseOptions,
  script: URL = new URL('./worker.ts', import.meta.url),
): Workforce {
  const hands = Array.from({ length: size }, () => startHand(script, options));
  const idle = [...hands];
  const waiting: ((hand: Hand) => void)[] = [];
  const next = (): Hand | Promise<Hand> =>
    idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const release = (hand: Hand): void => {
    const take = waiting.shift();
    if (take === undefined) idle.push(hand);
    else take(hand);
  };
  const alive = (hand: Hand): Hand => {
    if (!hand.isDead()) return hand;
    const replacement = startHand(script, options);
    hands[hands.indexOf(hand)] = replacement;
    return replacement;
  };
  return {
    size,
    async work(line) {
      const hand = alive(await next());
      const outcome = await hand.work(line);
      release(hand);
      return outcome;
    },
    end() {
      for (const hand of hands) hand.end();
    },
  };
}
