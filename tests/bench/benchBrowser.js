// npm run bench:browser [-- --json FILE]: the engine and the built page in Chromium.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../e2e/browsers/findBrowser.js';
import { appInChromium } from './appInChromium.js';
import { engineInChromium } from './engineInChromium.js';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const options = await findChromium();
if (!options) throw new Error('No Chromium: run npx playwright install chromium');

const browser = await chromium.launch(options);
const version = browser.version();
const engine = await engineInChromium(browser, 1024, 7).finally(() => browser.close());
print(`Chromium ${version}: 1,024 draws, all columns written, median of 7 interleaved rounds`);
for (const [name, { medianMs }] of Object.entries(engine.variants)) row(name, [medianMs]);
print(`  ${engine.ratios['generatedJavaScript/engine'].toFixed(2)} times as fast as the reference`);

save({ browser: version, engine });
const app = await appInChromium(options);
print(`Slider event to painted charts, ${app.events} events, p50 and p95`);
for (const [frames, title] of /** @type {const} */ ([
  ['unpaced', 'frames without waiting for a display'],
  ['paced', 'frames at 60 Hz'],
])) {
  print(` ${title}`);
  for (const [stage, { p50Ms, p95Ms }] of Object.entries(app[frames].resting))
    row(stage === '0' ? 'central run' : `${stage} draws`, [p50Ms, p95Ms]);
  for (const { p50Ms, p95Ms } of Object.values(app[frames].dragging))
    row('central run while refining', [p50Ms, p95Ms]);
}
save({ browser: version, engine, app });

/** @type {(line: string) => void} */
function print(line) {
  console.log(line);
}

/** @type {(name: string, milliseconds: readonly number[]) => void} */
function row(name, milliseconds) {
  const numbers = milliseconds.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)).join('');
  print(`  ${name.padEnd(28)}${numbers}`);
}

/** @type {(report: object) => void} */
function save(report) {
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
