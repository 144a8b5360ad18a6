// npm run bench [-- --json FILE]: the engine against its references, in Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.js';
import { headless } from './headless.js';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const program = new URL('../../src/model/generated/program.wasm', import.meta.url);
const { bench } = await import((await bundle(new URL('bench.ts', import.meta.url), 'node')).href);
const measured = bench(readFileSync(program), (/** @type {string} */ line) => console.log(line));
save(measured);
const command = headless();
save({ ...measured, command });
console.log('Command');
console.log(`  central run, with start-up          ${command.central.medianMs.toFixed(0)} ms`);
console.log(
  `  ${command.bulk.draws} draws, two workers          ${command.bulk.wallMs.toFixed(0)} ms`,
);

/** @type {(report: object) => void} */
function save(report) {
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
