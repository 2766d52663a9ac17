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
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          // Also of tries that another one followed.
          failureMessages: v.array(v.string()),
        }),
      ),
    }),
  ),
});

type Report = v.InferOutput<typeof reportSchema>;

const nothing: Report = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

/** The tests that passed at another try than the first, each with the first line of why it had to. */
function unsteadyTests({ testResults }: Report): string[] {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.flatMap(({ status, fullName, failureMessages: [message] }) =>
    status === 'passed' && message !== undefined ? `${fullName}: ${message.split('\n')[0]}` : [],
  );
}

/**
 * Counts the tests of a run. A file that cannot be loaded counts as a failed test, and so does a run
 * that failed for a reason of its own.
 *
 * @param report the text of Vitest's JSON report, or null where it wrote none.
 * @param code the exit code.
 */
export function countTests(report: string | null, code: number | null, log: string): StepResult {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), reportSchema), report);
  const counts = read.success ? read.output : nothing;
  const unloaded = counts.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = counts.numFailedTests + unloaded;
  const isWell = read.success && code === 0;
  return {
    passed: counts.numPassedTests,
    failed: failed === 0 && !isWell ? 1 : failed,
    skipped: counts.numPendingTests + counts.numTodoTests,
    unsteady: unsteadyTests(counts),
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
