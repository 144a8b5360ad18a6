import { readFileSync } from 'node:fs';
import { PairedRun } from '#engine/analyse/PairedRun.ts';
import { PrefectureRun } from '#engine/analyse/PrefectureRun.ts';
import { createEngine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import type { Paired, PrefectureBands } from '#model/analysis.ts';
import { programLayout } from '#model/generated/program.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';
import { SimulationHost } from '#workers/SimulationHost.ts';

const program = new WebAssembly.Module(readFileSync('src/model/generated/program.wasm'));
const engine = createEngine(program, programLayout);
const host = new SimulationHost(engine, () => 0);

/** The central run of a scenario by the engine that ships. */
export function simulateCentral(scenario: Scenario): Result {
  return host.start(scenario);
}

/** A scenario simulated by the engine that ships, with all the draws it asks for. */
export async function simulate(scenario: Scenario): Promise<BandedResult> {
  host.start(scenario);
  for (;;) {
    const { done, result } = await host.refine();
    if (done && result?.bands) return { ...result, bands: result.bands };
  }
}

/** The prefectures of a scenario over all the draws it asks for. */
export function simulatePrefectures(scenario: Scenario): PrefectureBands {
  const run = new PrefectureRun(engine, scenario, createSobol(scenario.seed));
  while (run.progress < 1) run.advance(scenario.draws);
  return run.result();
}

/** A scenario against another over common draws, by the engine that ships. */
export function simulatePaired(scenario: Scenario, against: Scenario): Paired {
  const run = new PairedRun(engine, scenario, against, createSobol(scenario.seed));
  while (run.progress < 1) run.advance(scenario.draws);
  return run.result();
}
