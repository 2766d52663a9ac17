import { describe, expect, it } from 'vitest';
import { countLine, resultOf, skippedLine, sum } from '../../tools/check/result.ts';
import { unwelcomeFindings } from '../../tools/check/store-lint.ts';
import { countTests } from '../../tools/check/tests.ts';

const test = (status: string, ...failureMessages: string[]) => ({
  status,
  fullName: 'a fold opens',
  failureMessages,
});

const report = (passed: number, failed: number, pending = 0, todo = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults: [{ status: 'passed', assertionResults: [test('passed')] }],
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

  it('names each test that failed at first and passed then', () => {
    const tests = [test('passed'), test('passed', 'it was shut\nat fold.ts'), test('failed', 'no')];
    const testResults = [{ status: 'failed', assertionResults: tests }];
    const unsteady = JSON.stringify({ ...JSON.parse(report(2, 1)), testResults });
    expect(countTests(unsteady, 1, '').unsteady).toEqual(['a fold opens: it was shut']);
  });

  it('holds a file that cannot be loaded for a failed test', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const broken = JSON.stringify({ ...JSON.parse(report(7, 2)), testResults: [unloaded] });
    expect(countTests(broken, 1, '')).toMatchObject({ passed: 7, failed: 3 });
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

  it('stays the same where tests are skipped, which the line before it tells', () => {
    const total = { passed: 1, failed: 0, skipped: 2 };
    expect(countLine(total)).toBe('1 passed, 0 failed');
    expect(skippedLine(total)).toMatch(/^2 skipped: they need .+\n$/);
    expect(skippedLine({ skipped: 0 })).toBe('');
  });
});

describe('the store’s findings', () => {
  const warning = (code: string, file: string) => ({ code, file, message: '', line: 1 });
  const markup = (file: string) => warning('UNSAFE_VAR_ASSIGNMENT', file);
  const lint = (errors: object[], warnings: object[]) =>
    unwelcomeFindings(JSON.stringify({ errors, warnings })).map(({ file }) => file);

  it('are welcome where libraries write markup, as often as they do', () => {
    const content = markup('content-scripts/content.js');
    expect(lint([], [content, content, content, markup('chunks/popup-1a.js')])).toEqual([]);
  });

  it('are unwelcome from the next one on', () => {
    const popup = markup('chunks/popup-1a.js');
    expect(lint([], [popup, popup])).toEqual(['chunks/popup-1a.js']);
  });

  it('are unwelcome in any other file, and of any other kind', () => {
    const broken = warning('BROKEN', 'chunks/popup-1a.js');
    expect(lint([broken], [markup('background.js')])).toEqual([
      'chunks/popup-1a.js',
      'background.js',
    ]);
  });
});
