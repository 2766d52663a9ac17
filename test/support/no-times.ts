/** The times of a page on which nothing has been done. */
import { createStopwatch } from '../../src/page/stopwatch.ts';

export const noTimes = createStopwatch().times();
