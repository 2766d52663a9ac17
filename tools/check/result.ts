/** What a step of the check came to. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests among the passed ones that failed at first, each with the first line of why. */
  readonly unsteady: readonly string[];
  /** What there is to read when something failed. */
  readonly log: string;
}

/** The result of a step that is one thing: it holds or it does not. */
export function resultOf(holds: 'holds' | 'fails', log: string): StepResult {
  const passed = holds === 'holds' ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, unsteady: [], log };
}

/** The counts of all results as one. */
export function sum(
  results: readonly StepResult[],
): Pick<StepResult, 'passed' | 'failed' | 'skipped'> {
  const total = (key: 'passed' | 'failed' | 'skipped') =>
    results.reduce((all, result) => all + result[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** What ran, as continuous integration reads it: `N passed, N failed`. */
export function countLine({ passed, failed }: Pick<StepResult, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}

/** What did not run, and why, on a line of its own; empty where everything did. */
export function skippedLine({ skipped }: Pick<StepResult, 'skipped'>): string {
  if (skipped === 0) return '';
  return `${skipped} skipped: they need the texts in ../shared, or what only the other browser can do\n`;
}
