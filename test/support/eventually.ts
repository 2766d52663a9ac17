import { vi } from 'vitest';

/** How long something may take to hold, in milliseconds: no test is about time, and a machine may be busy. */
const LIMIT = 20_000;

/** Waits until a check throws no more. */
export const eventually = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: LIMIT });
