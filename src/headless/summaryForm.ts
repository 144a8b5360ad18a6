import { hashBands } from '#engine/summarise/hashBands.ts';
import { sealOf } from '#engine/summarise/sealOf.ts';
import { clusterIds, targetIds, targets } from '#model/generated/tables.ts';
import { bandQuantities, provinceSeries, quantileLevels, years } from '#model/quantities.ts';
import type { Bands, JointProbability } from '#model/result.ts';
import { formatScenario } from '#model/formatScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { codecVersion, dataVersion, engineVersion, modelVersion } from '#model/versions.ts';
import { byYear } from './byYear.ts';

/**
 * Summary of a sample: quantiles of every band quantity by year and cluster, tier probabilities with standard
 * errors, province, tier counts, targets. `hash` is over all columns of the bands, for comparing machines; `seal` is
 * also over scenario and versions, and the same as on the board for as many draws.
 */
export function summaryForm(scenario: Scenario, bands: Bands) {
  const { draws } = bands;
  const levels = quantileLevels.length;
  const quantiles = (columns: Float64Array, index: number): number[] =>
    Array.from(columns.subarray(index * levels, (index + 1) * levels));
  const count = clusterIds.length;
  const ofYear = (columns: Float64Array, year: number): number[] =>
    Array.from(columns.subarray(year * count, (year + 1) * count));
  return {
    scenario: formatScenario(scenario),
    draws,
    seed: scenario.seed,
    versions: {
      model: modelVersion,
      engine: engineVersion,
      data: dataVersion,
      codec: codecVersion,
    },
    hash: hashBands(bands),
    seal: sealOf(scenario, bands),
    quantileLevels,
    clusterIds,
    years,
    clusters: byYear((year) => ({
      ...Object.fromEntries(
        bandQuantities.map((quantity, q) => [
          quantity,
          clusterIds.map((_, cluster) =>
            quantiles(bands.clusters, (q * years.length + year) * count + cluster),
          ),
        ]),
      ),
      reach500: ofYear(bands.reach500, year),
      reach500Error: ofYear(bands.reach500Error, year),
      reach1000: ofYear(bands.reach1000, year),
      reach1000Error: ofYear(bands.reach1000Error, year),
    })),
    province: byYear((year) =>
      Object.fromEntries(
        provinceSeries.map((series, s) => [
          series,
          {
            quantiles: quantiles(bands.province, s * years.length + year),
            mean: bands.provinceMeans[s * years.length + year],
          },
        ]),
      ),
    ),
    tierCounts: {
      tier500: Array.from(bands.tierCounts.tier500),
      tier1000: Array.from(bands.tierCounts.tier1000),
    },
    targets: Object.fromEntries(
      targetIds.map((id, i) => [
        id,
        {
          quantiles: quantiles(bands.targets, i),
          value: targets[i]?.value,
          toleratedValue: targets[i]?.toleratedValue,
          strict: { probability: bands.strict[i], standardError: bands.strictError[i] },
          tolerant: { probability: bands.tolerant[i], standardError: bands.tolerantError[i] },
        },
      ]),
    ),
    joint: bands.joint satisfies Record<string, Record<string, JointProbability>>,
  };
}
