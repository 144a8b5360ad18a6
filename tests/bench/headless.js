import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cache } from './bundle.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scenario = new URL('scenario.json', cache);
const bulkDraws = 100_000;
const starts = 5;

/** @type {(options: readonly string[]) => number} milliseconds of the command, start-up included */
function simulate(options) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/headless/simulate.js', fileURLToPath(scenario), ...options],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) throw new Error(`simulate failed: ${stderr}`);
  return performance.now() - start;
}

/** Wall time of the command: the central run, and the long sample on two workers. */
export function headless() {
  writeFileSync(scenario, JSON.stringify({ environment: 'outturn', allLevers: 0.6 }));
  const runsMs = Array.from({ length: starts }, () => simulate([])).sort((a, b) => a - b);
  return {
    central: { medianMs: runsMs[starts >> 1] ?? NaN, runsMs },
    bulk: { draws: bulkDraws, wallMs: simulate(['--draws', String(bulkDraws)]) },
  };
}
