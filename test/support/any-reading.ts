/** How and when a page was read, for tests that are about neither. */
import { createStopwatch } from '../../src/page/stopwatch.ts';

export const anyReading = {
  status: 'read',
  sureness: 'balanced',
  readAt: Date.UTC(2026, 10, 29, 18, 30),
  times: createStopwatch().times(),
} as const;
