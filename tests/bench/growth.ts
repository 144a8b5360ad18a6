import { createEngine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { programLayout } from '#model/generated/program.ts';
import * as shippedTables from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { allShards } from '../reference/engineResult.ts';
import { interleave } from './rounds.ts';

export const factors = [1, 4, 16] as const;

/** Time at each factor, and time per unit of work against that at factor 1. */
export interface Growth {
  readonly medianMs: readonly number[];
  readonly perUnit: readonly number[];
}

/** The quantities the page draws; all would take 16 × 67 MB. */
const kept = [0, 1, 2];
const draws = 1024;
const rounds = 5;

function growth(run: (factor: number) => () => void): Growth {
  const timings = interleave(
    factors.map((factor) => ({ name: `×${factor}`, run: run(factor) })),
    rounds,
  );
  const medianMs = factors.map((factor) => timings[`×${factor}`]!.medianMs);
  return { medianMs, perUnit: medianMs.map((ms, i) => ms / factors[i]! / medianMs[0]!) };
}

/** Every cluster of the tables `factor` times over, the sample kept. */
export function growthWithClusters(module: WebAssembly.Module, scenario: Scenario): Growth {
  const source = createSobol(scenario.seed);
  return growth((factor) => {
    const clusters = Array.from({ length: factor }, () => shippedTables.clusters).flat();
    const engine = createEngine(module, programLayout, { ...shippedTables, clusters });
    return () => {
      engine.open(scenario, source, allShards, draws, kept).advance(draws);
    };
  });
}

/** `factor` times 1,024 draws, each time of a new sample, which is part of the time. */
export function growthWithDraws(module: WebAssembly.Module, scenario: Scenario): Growth {
  let seed = scenario.seed;
  return growth((factor) => {
    const engine = createEngine(module, programLayout);
    return () => {
      const count = factor * draws;
      engine.open(scenario, createSobol(++seed), allShards, count, kept).advance(count);
    };
  });
}
