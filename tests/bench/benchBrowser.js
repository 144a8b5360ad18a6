// npm run bench:browser [-- --json FILE --only engine|views|pins|memory --events N]: the engine and the built page in Chromium.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../e2e/browsers/findBrowser.js';
import { behaviourInUse, reactionOfViews, reactionWithPins, withApp } from './appInChromium.js';
import { engineInChromium } from './engineInChromium.js';

const parts = ['engine', 'views', 'pins', 'memory'];
const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    events: { type: 'string', default: '100' },
  },
});
const events = Number(values.events);
if (!(events >= 1)) throw new Error('--events takes a number');
if (values.only !== undefined && !parts.includes(values.only))
  throw new Error(`--only takes one of ${parts.join(', ')}`);
const wanted = (/** @type {string} */ part) => (values.only ?? part) === part;
const found = await findChromium();
if (!found) throw new Error('No Chromium: run npx playwright install chromium');
const options = found;

/** @type {Record<string, unknown>} */
const report = {};
if (wanted('engine')) await measureEngine();
if (wanted('views') || wanted('pins') || wanted('memory'))
  await withApp(async (origin) => {
    if (wanted('views')) await measureViews(origin);
    if (wanted('pins')) await measurePins(origin);
    if (wanted('memory')) await measureUse(origin);
  });

async function measureEngine() {
  const browser = await chromium.launch(options);
  const version = browser.version();
  const engine = await engineInChromium(browser, 1024, 7).finally(() => browser.close());
  print(`Chromium ${version}: 1,024 draws, all columns written, median of 7 interleaved rounds`);
  for (const [name, { medianMs }] of Object.entries(engine.variants)) row(name, [medianMs]);
  print(
    `  ${engine.ratios['generatedJavaScript/engine'].toFixed(2)} times as fast as the reference`,
  );
  save({ browser: version, engine });
}

/** @param {string} origin */
async function measureViews(origin) {
  print(`Slider event to painted charts, ${events} events, p50 and p95`);
  const app = await reactionOfViews(options, origin, events, (view, frames, reaction) => {
    const pace = frames === 'paced' ? 'frames at 60 Hz' : 'frames without waiting for a display';
    print(` ${view}, ${pace}`);
    reactionRows(reaction);
  });
  save({ app: { events, ...app } });
}

/** @param {string} origin */
async function measurePins(origin) {
  print(`Slider event to painted charts with six pins, ${events} events, p50 and p95`);
  const sixPins = await reactionWithPins(options, origin, events);
  reactionRows(sixPins);
  save({ sixPins: { events, ...sixPins } });
}

/** @param {import('./appInChromium.js').Reaction} reaction */
function reactionRows({ resting, dragging }) {
  for (const [stage, { p50Ms, p95Ms }] of Object.entries(resting))
    row(stage === '0' ? 'central run' : `${stage} draws`, [p50Ms, p95Ms]);
  for (const { p50Ms, p95Ms } of Object.values(dragging))
    row('central run while refining', [p50Ms, p95Ms]);
}

/** @param {string} origin */
async function measureUse(origin) {
  const { drag, memory } = await behaviourInUse(options, origin);
  print(`A drag of ${drag.dragMs / 1000} s`);
  const longest = Math.max(0, ...drag.longTasksMs);
  row(`tasks over ${drag.longTaskMs} ms, longest`, [longest], `${drag.longTasksMs.length}`);
  print('Layout shift');
  for (const [when, shift] of Object.entries(drag.layoutShift))
    print(`  ${when.padEnd(34)}${shift.toFixed(4).padStart(12)}`);
  print(`  ${'after clicks'.padEnd(34)}${drag.layoutShiftAfterInput.toFixed(4).padStart(12)}`);
  print('Memory after collecting garbage, page and workers');
  memoryRow('before', memory.before);
  memoryRow(`after ${memory.events} slider events`, memory.afterEvents);
  memoryRow(`after ${memory.switches} view switches`, memory.afterSwitches);
  memoryRow(`after ${memory.switches} more`, memory.afterAgain);
  save({ drag, memory });
}

/** @type {(name: string, inUse: { pageMegabytes: number, workerMegabytes: number[] }) => void} */
function memoryRow(name, { pageMegabytes, workerMegabytes }) {
  const numbers = [pageMegabytes, ...workerMegabytes].map((value) => `${value.toFixed(1)} MB`);
  print(`  ${name.padEnd(34)}${numbers.map((text) => text.padStart(12)).join('')}`);
}

/** @type {(line: string) => void} */
function print(line) {
  console.log(line);
}

/** @type {(name: string, milliseconds: readonly number[], note?: string) => void} */
function row(name, milliseconds, note = '') {
  const numbers = milliseconds.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)).join('');
  print(`  ${name.padEnd(34)}${numbers}  ${note}`.trimEnd());
}

/** @type {(more: Record<string, unknown>) => void} */
function save(more) {
  Object.assign(report, more);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
