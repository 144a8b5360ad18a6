import { describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from '../suites/counts.js';

describe('counts of the unit tests', () => {
  const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const brokenFile = { status: 'failed', assertionResults: [] };
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };

  test('are those of the report', () => {
    const text = JSON.stringify({ ...report, testResults: [failedTest] });
    expect(readVitest(text)).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  test('count a file that does not load as a failure', () => {
    const text = JSON.stringify({ ...report, testResults: [failedTest, brokenFile] });
    expect(readVitest(text).failed).toBe(2);
  });
});

describe('counts of the browser tests', () => {
  test('count flaky tests and errors outside tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    const text = JSON.stringify({ stats, errors: [{ message: 'no server' }] });
    expect(readPlaywright(text)).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });
});
