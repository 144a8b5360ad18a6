import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { describeFailure } from './counts.js';
import { playwrightReport } from './suites.js';

/** @typedef {import('./counts.js').Counts & { title: string, seconds: number }} SuiteCounts */

/** A suite that hangs must not take all the time there is; on two slow cores the browsers take 20 minutes. */
const limitMinutes = 60;

/**
 * Runs one suite through npm. Its output is passed on, at its end where others run beside it.
 * @param {import('./suites.js').Suite} suite
 * @returns {Promise<SuiteCounts>} a suite that ends badly has at least one failure, whatever its report says
 */
export async function runSuite({ title, command, report, beside = false }) {
  const head = `\n── ${title}`;
  if (!beside) console.log(head);
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const { status, output } = await run(command, beside);
  if (beside) console.log(`${head}\n${output}`.trimEnd());
  const seconds = (performance.now() - start) / 1000;
  const whole = { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0, failures: [] };
  const counts = (report && countsIn(report)) ?? whole;
  if (status === 0) return { ...counts, title, seconds };
  const failures =
    counts.failures.length > 0
      ? counts.failures
      : [describeFailure(`ended with ${status}`, output)];
  return { ...counts, failed: Math.max(counts.failed, 1), failures, title, seconds };
}

/**
 * @param {readonly string[]} command
 * @param {boolean} kept whether the output is kept in place of being passed on
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(command, kept) {
  const child = spawn('npm', command, {
    stdio: kept ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    timeout: limitMinutes * 60_000,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}

/** @type {(report: NonNullable<import('./suites.js').Suite['report']>) => import('./counts.js').Counts | undefined} */
function countsIn({ file, read }) {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
