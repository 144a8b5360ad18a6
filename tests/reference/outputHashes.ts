import { createEngine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { hashColumns } from '#engine/summarise/hashColumns.ts';
import { summariseClusters } from '#engine/summarise/summariseClusters.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import { programLayout } from '#model/generated/program.ts';
import { bandQuantities, clusterQuantities, years } from '#model/quantities.ts';
import { allShards } from './engineResult.ts';
import { exampleScenarios } from './exampleScenarios.ts';

/** Fingerprints of everything one scenario gives. */
export interface OutputHashes {
  readonly scenario: string;
  readonly central: string;
  readonly columns: string;
  readonly bands: string;
}

/**
 * Runs all example scenarios through a compiled program, centrally and with `draws` draws, and takes a
 * fingerprint of all columns, sums and summaries. Runs wherever there is WebAssembly.
 */
export async function outputHashes(
  bytes: Uint8Array<ArrayBuffer>,
  draws: number,
): Promise<OutputHashes[]> {
  const engine = createEngine(await WebAssembly.compile(bytes), programLayout);
  return exampleScenarios.map(([name, scenario]) => {
    const { clusters, partialSums } = engine.central(scenario);
    const { province, targets } = centralProvince(partialSums);
    const run = engine.open(scenario, createSobol(scenario.seed), allShards, draws);
    run.advance(draws);
    const columns = clusterQuantities.flatMap((_, quantity) =>
      years.flatMap((_year, year) =>
        run.clusters.map((_cluster, position) => run.column(quantity, year, position)),
      ),
    );
    const sums = allShards.map((shard) => run.partialSums(shard));
    const cluster = summariseClusters(run, draws, bandQuantities);
    const whole = summariseProvince(sums, draws, draws);
    return {
      scenario: name,
      central: hashColumns(clusters, ...partialSums, province, targets),
      columns: hashColumns(...columns, ...sums),
      bands: hashColumns(
        ...[cluster.quantiles, cluster.reach500, cluster.reach1000, cluster.reach1000Error],
        ...[whole.province, whole.provinceMeans, whole.targets, whole.strict, whole.tolerantError],
      ),
    };
  });
}
