import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runSuites } from './suites/runSuites.js';
import { suites } from './suites/suites.js';

/** Runs every suite, whatever fails on the way, and ends with what failed and the counts over all of them. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
mkdirSync('node_modules/.cache/tierline', { recursive: true });

const counts = await runSuites(suites);

for (const { title, failures } of counts)
  for (const failure of failures) console.log(`\n✗ ${title}: ${failure}`);
console.log('');
for (const { title, passed, failed, skipped, seconds } of counts) {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${title.padEnd(9)} ${passed} passed, ${failed} failed${left} (${seconds.toFixed(0)} s)`,
  );
}
const total = (/** @type {'passed' | 'failed'} */ key) =>
  counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
