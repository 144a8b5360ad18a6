import type { Scenario } from '#model/scenario.ts';
import type { Cluster } from '#model/tables.ts';
import { pow } from '../maths/pow.ts';

/** Base-year output of a cluster, 亿元: the user's figure where there is one. */
export function baseOutput(cluster: Cluster, scenario: Scenario): number {
  return scenario.baseOutputs[cluster.id]?.value ?? cluster.output2019;
}

/**
 * Share of each cluster in the programme counts: output2019^0.7 over its sum across counted clusters,
 * without base-year error (model.md, section 5). Rows that are not counted use the same denominator.
 */
export function programmeShares(clusters: readonly Cluster[], scenario: Scenario): Float64Array {
  const weights = Float64Array.from(clusters, (cluster) => pow(baseOutput(cluster, scenario), 0.7));
  let sum = 0;
  clusters.forEach(({ counted }, position) => {
    if (counted) sum += weights[position] as number;
  });
  return weights.map((weight) => weight / sum);
}
