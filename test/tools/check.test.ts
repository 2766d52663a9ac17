import { describe, expect, it } from 'vitest';
import { countLine, resultOf, sum } from '../../tools/check/result.ts';
import { unwelcomeFindings } from '../../tools/check/store-lint.ts';
import { countTests } from '../../tools/check/tests.ts';

const report = (passed: number, failed: number, pending = 0, todo = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });

describe('the count of tests', () => {
  it('is that of the report', () => {
    expect(countTests(report(7, 2, 1, 1), 1, '')).toMatchObject({
      passed: 7,
      failed: 2,
      skipped: 2,
    });
  });

  it('holds a run that failed without a failing test for one failure', () => {
    expect(countTests(report(7, 0), 1, '')).toMatchObject({ passed: 7, failed: 1 });
  });

  it.each([null, '', '{}'])('holds the report %j for one failure', (broken) => {
    expect(countTests(broken, 0, '')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the last line', () => {
  it('adds up every step', () => {
    const results = [resultOf('holds', ''), resultOf('fails', ''), countTests(report(3, 0), 0, '')];
    expect(countLine(sum(results))).toBe('4 passed, 1 failed');
  });

  it('tells of skipped tests where there are any', () => {
    expect(countLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});

describe('the store’s findings', () => {
  const warning = (code: string, file: string) => ({ code, file, message: '', line: 1 });
  const known = warning('UNSAFE_VAR_ASSIGNMENT', 'content-scripts/content.js');
  const lint = (errors: object[], warnings: object[]) =>
    unwelcomeFindings(JSON.stringify({ errors, warnings })).map(({ code }) => code);

  it('are welcome where they are Readability’s two', () => {
    expect(lint([], [known, known])).toEqual([]);
  });

  it('are unwelcome from the third on', () => {
    expect(lint([], [known, known, known])).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  });

  it('are unwelcome in any other file, and of any other kind', () => {
    const elsewhere = warning('UNSAFE_VAR_ASSIGNMENT', 'background.js');
    expect(lint([warning('BROKEN', 'a.js')], [elsewhere])).toEqual([
      'BROKEN',
      'UNSAFE_VAR_ASSIGNMENT',
    ]);
  });
});
