import type { Engine } from '#engine/run/createEngine.ts';
import { shardCount } from '#engine/run/shards.ts';
import type { UniformSource } from '#engine/sample/UniformSource.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { provinceColumns } from '#engine/summarise/provinceColumns.ts';
import { targetColumns } from '#engine/summarise/targetColumns.ts';
import { clusterIds, targetIds } from '#model/generated/tables.ts';
import {
  clusterQuantities,
  provinceSeries,
  years,
  type ClusterQuantity,
} from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { byYear } from './byYear.ts';

/** Quantities of a cluster in the order of the golden files. */
const goldenQuantities = [
  'outputValue',
  'valueAdded',
  'employment',
  'labourProductivity',
  'energyIntensity',
  'waterIntensity',
  'wastewaterIntensity',
  'rdRatio',
] as const satisfies readonly ClusterQuantity[];
const goldenSeries = provinceSeries.slice(
  0,
  provinceSeries.indexOf('provinceEquivalentValueAdded') + 1,
);
const lastYear = years.length - 1;
const allShards = Array.from({ length: shardCount }, (_, shard) => shard);

/** Results of the central run, in the form of the golden files. */
export function centralForm(engine: Engine, scenario: Scenario) {
  const { clusters, partialSums } = engine.central(scenario);
  const { province, targets } = centralProvince(partialSums);
  const count = clusterIds.length;
  return {
    clusterIds,
    years,
    clusters: byYear((year) =>
      Object.fromEntries(
        goldenQuantities.map((quantity) => {
          const from = (clusterQuantities.indexOf(quantity) * years.length + year) * count;
          return [quantity, Array.from(clusters.subarray(from, from + count))];
        }),
      ),
    ),
    province: byYear((year) =>
      Object.fromEntries(
        goldenSeries.map((series) => [
          series,
          province[provinceSeries.indexOf(series) * years.length + year] as number,
        ]),
      ),
    ),
    targets: Object.fromEntries(targetIds.map((id, i) => [id, targets[i] as number])),
  };
}

/** Results of a given table of uniforms, in the form of the golden files with draws. */
export function drawsForm(engine: Engine, scenario: Scenario, source: UniformSource) {
  const { draws } = source;
  const outputValue = clusterQuantities.indexOf('outputValue');
  const run = engine.open(scenario, source, allShards, draws, [outputValue]);
  run.advance(draws);
  const outputs = Array.from({ length: draws }, () => new Array<number>(clusterIds.length).fill(0));
  run.clusters.forEach((cluster, position) => {
    run.column(outputValue, lastYear, position).forEach((value, draw) => {
      (outputs[draw] as number[])[cluster] = value;
    });
  });
  const province = provinceColumns(
    allShards.map((shard) => run.partialSums(shard)),
    draws,
    draws,
  );
  const targets = targetColumns(province);
  return {
    draws,
    clusterIds,
    years,
    clusters: { 2022: { outputValue: outputs } },
    province: byYear((year) =>
      Object.fromEntries(
        goldenSeries.map((series) => [series, Array.from(province.column(series, year))]),
      ),
    ),
    targets: Object.fromEntries(
      targetIds.map((id, i) => [id, Array.from(targets.subarray(i * draws, (i + 1) * draws))]),
    ),
  };
}
