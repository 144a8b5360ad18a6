/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {string} text JSON report of Vitest
 * @returns {Counts} a file that does not load counts as one failed test
 */
export function readVitest(text) {
  const report = JSON.parse(text);
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * @param {string} text JSON report of Playwright
 * @returns {Counts} an error outside the tests counts as one failed test
 */
export function readPlaywright(text) {
  const { stats, errors } = JSON.parse(text);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
