/** What a step of the check came to. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What there is to read when something failed. */
  readonly log: string;
}

/** The result of a step that is one thing: it holds or it does not. */
export function resultOf(holds: 'holds' | 'fails', log: string): StepResult {
  return { passed: holds === 'holds' ? 1 : 0, failed: holds === 'holds' ? 0 : 1, skipped: 0, log };
}

/** All results as one. */
export function sum(results: readonly StepResult[]): Omit<StepResult, 'log'> {
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
