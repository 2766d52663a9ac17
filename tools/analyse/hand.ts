import { fork } from 'node:child_process';
import type { AnalyseOptions } from '../../src/analyse.ts';
import type { Outcome } from './analyse-line.ts';

/** A process that is given one line at a time. */
export interface Hand {
  /** Whether it has ended: it can work no more. */
  isDead(): boolean;
  /** A process that ends instead of answering has failed on its line, and says so; it never hangs. */
  work(line: string): Promise<Outcome>;
  end(): void;
}

/**
 * Starts a process. Not a thread: those do not run TypeScript under tsx, and one without memory would
 * take the others along.
 *
 * @param script its module, which answers each message with an {@link Outcome}.
 * @param options what each line is analysed with; its argument, as JSON.
 */
export function startHand(script: URL, options: AnalyseOptions): Hand {
  const child = fork(script, [JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let dead: Outcome | null = null;
  let settle: (outcome: Outcome) => void = () => {};
  const die = (reason: string): void => {
    dead = { ok: false, reason };
    settle(dead);
  };
  child.on('message', (outcome: Outcome) => settle(outcome));
  child.on('error', ({ message }) => die(`the worker failed (${message})`));
  child.on('exit', (code, signal) => die(`the worker ended (${signal ?? `exit code ${code}`})`));
  return {
    isDead: () => dead !== null,
    work: (line) =>
      new Promise((resolve) => {
        settle = resolve;
        if (dead === null) child.send(line);
        else resolve(dead);
      }),
    end() {
      child.kill();
    },
  };
}
