import { describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from '../suites/counts.js';

describe('counts of the unit tests', () => {
  const failedTest = {
    name: 'a.test.ts',
    status: 'failed',
    assertionResults: [
      { status: 'passed', fullName: 'a law holds', failureMessages: [] },
      {
        status: 'failed',
        fullName: 'a law breaks',
        failureMessages: ['\u001B[31mseed: 4\u001B[39m'],
      },
    ],
  };
  const brokenFile = {
    name: 'b.test.ts',
    status: 'failed',
    message: 'no such module\n\n  at line 1',
    assertionResults: [],
  };
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };

  test('are those of the report, and the failures are named', () => {
    const text = JSON.stringify({ ...report, testResults: [failedTest] });
    expect(readVitest(text)).toEqual({
      passed: 7,
      failed: 1,
      skipped: 2,
      failures: ['a.test.ts: a law breaks\n  seed: 4'],
    });
  });

  test('count a file that does not load as a failure', () => {
    const text = JSON.stringify({ ...report, testResults: [failedTest, brokenFile] });
    const { failed, failures } = readVitest(text);
    expect(failed).toBe(2);
    expect(failures[1]).toBe('b.test.ts\n  no such module\n    at line 1');
  });

  test('a long message keeps its beginning', () => {
    const failureMessages = [Array.from({ length: 90 }, (_, line) => `line ${line}`).join('\n')];
    const assertionResults = [{ status: 'failed', fullName: 'a law', failureMessages }];
    const text = JSON.stringify({ ...report, testResults: [{ ...failedTest, assertionResults }] });
    const [failure = ''] = readVitest(text).failures;
    expect(failure.split('\n').slice(1, 3)).toEqual(['  line 0', '  line 1']);
    expect(failure).not.toContain('line 20');
  });
});

describe('counts of the browser tests', () => {
  const journey = (title: string, status: string, message = '') => ({
    title,
    tests: [{ projectName: 'webkit', status, results: [{ errors: message ? [{ message }] : [] }] }],
  });

  test('count flaky tests and errors outside tests as failures, all of them named', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    const inner = { title: 'after one visit', file: 'a.spec.ts', specs: [journey('d', 'flaky')] };
    const specs = [journey('b', 'expected'), journey('c', 'unexpected', 'late')];
    const suites = [{ title: 'a.spec.ts', file: 'a.spec.ts', specs, suites: [inner] }];
    const text = JSON.stringify({ stats, errors: [{ message: 'no server' }], suites });
    expect(readPlaywright(text)).toEqual({
      passed: 5,
      failed: 3,
      skipped: 3,
      failures: [
        '[webkit] a.spec.ts: c\n  late',
        '[webkit] a.spec.ts: d',
        'outside the journeys\n  no server',
      ],
    });
  });
});
