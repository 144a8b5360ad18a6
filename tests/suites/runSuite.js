import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { playwrightReport } from './suites.js';

/** @typedef {import('./counts.js').Counts & { title: string, seconds: number }} SuiteCounts */

/** A suite that hangs must not take the time of all. */
const limitMinutes = 20;

/**
 * Runs one suite through npm, its output passed on.
 * @param {import('./suites.js').Suite} suite
 * @returns {SuiteCounts} a suite that ends badly has at least one failure, whatever its report says
 */
export function runSuite({ title, command, report }) {
  console.log(`\n── ${title}`);
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const { status } = spawnSync('npm', command, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: limitMinutes * 60_000,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  const seconds = (performance.now() - start) / 1000;
  const whole = { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const counts = (report && countsIn(report)) ?? whole;
  const failed = status === 0 ? counts.failed : Math.max(counts.failed, 1);
  return { ...counts, failed, title, seconds };
}

/** @type {(report: NonNullable<import('./suites.js').Suite['report']>) => import('./counts.js').Counts | undefined} */
function countsIn({ file, read }) {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
