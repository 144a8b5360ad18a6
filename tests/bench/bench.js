// npm run bench [-- --json FILE]: the engine against its references, in Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.js';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const { bench } = await import((await bundle(new URL('bench.ts', import.meta.url), 'node')).href);
const program = readFileSync(new URL('../../src/model/generated/program.wasm', import.meta.url));
const report = bench(program, (/** @type {string} */ line) => console.log(line));
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
