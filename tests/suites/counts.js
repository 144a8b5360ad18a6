import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts `failures` are texts: what failed, and how */

/** Lines of a failure's message that are kept: a property test tells its seed and what it fell over in them. */
const mostLines = 12;
const longestLine = 400;

/**
 * @param {string} text JSON report of Vitest
 * @returns {Counts} a file that does not load counts as one failed test
 */
export function readVitest(text) {
  const report = JSON.parse(text);
  /** @type {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) =>
        describeFailure(`${relative('', name)}: ${fullName}`, failureMessages[0]),
      ),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    failures: [
      ...failed,
      ...broken.map(({ name, message }) => describeFailure(relative('', name), message)),
    ],
  };
}

/** @typedef {{ title: string, file: string, specs: { title: string, tests: { projectName: string, status: string, results: { errors: { message?: string }[] }[] }[] }[], suites?: Part[] }} Part a file of journeys, or a group in one */

/**
 * @param {string} text JSON report of Playwright
 * @returns {Counts} an error outside the tests counts as one failed test
 */
export function readPlaywright(text) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: { message?: string }[], suites: Part[] }} */
  const { stats, errors, suites } = JSON.parse(text);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap(failuresIn),
      ...errors.map(({ message }) => describeFailure('outside the journeys', message)),
    ],
  };
}

/** @type {(part: Part) => string[]} */
function failuresIn({ file, specs, suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        describeFailure(
          `[${projectName}] ${file}: ${title}`,
          results.flatMap(({ errors }) => errors)[0]?.message,
        ),
      ),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

/**
 * @param {string} title what failed
 * @param {string} [message] how; its first lines are kept
 */
export function describeFailure(title, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^ +at .*node_modules/.test(line))
    .slice(0, mostLines)
    .map((line) => `  ${line.slice(0, longestLine)}`);
  return [title, ...lines].join('\n');
}
