/** Runs tests and counts them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import type { StepResult } from './result.ts';
import { runTool } from './run-tool.ts';

/** What is read of the report that Vitest writes as JSON. */
const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/**
 * Counts the tests of a run.
 *
 * @param report the text of Vitest's JSON report, or null where it wrote none.
 * @param code the exit code: a run can fail without a failing test, by a file that cannot be loaded.
 */
export function countTests(report: string | null, code: number | null, log: string): StepResult {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), reportSchema), report);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read.success
    ? read.output
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const failedOtherwise = numFailedTests === 0 && (code !== 0 || !read.success) ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests + failedOtherwise,
    skipped: numPendingTests + numTodoTests,
    log,
  };
}

/** Runs the tests of some of Vitest's projects. */
export async function runTests(...projects: readonly string[]): Promise<StepResult> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'says-who-tests-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, output, errors } = await runTool([
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const report = await readFile(file, 'utf8').catch(() => null);
    return countTests(report, code, output + errors);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
