import { runSuite } from './runSuite.js';

/** @typedef {import('./suites.js').Suite} Suite */
/** @typedef {import('./runSuite.js').SuiteCounts} SuiteCounts */

/** Suites that may run beside each other do so by twos, one to a core of the smallest machine. */
const mostBeside = 2;

/**
 * Runs all suites, whatever fails on the way, each after those before it are done; neighbours that may run beside each
 * other do.
 * @param {readonly Suite[]} suites
 * @param {(suite: Suite) => Promise<SuiteCounts>} run
 * @returns {Promise<SuiteCounts[]>} in the order of the suites
 */
export async function runSuites(suites, run = runSuite) {
  /** @type {Promise<SuiteCounts>[]} */
  const counts = [];
  /** @type {Promise<unknown>[]} */
  let running = [];
  for (const suite of suites) {
    if (!suite.beside) await Promise.all(running);
    else if (running.length >= mostBeside) await Promise.race(running);
    const done = run(suite);
    counts.push(done);
    const ended = done.then(() => {
      running = running.filter((other) => other !== ended);
    });
    running.push(ended);
    if (!suite.beside) await ended;
  }
  return Promise.all(counts);
}
