import { clusters, type LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Cluster } from '#model/tables.ts';

/** A cluster in which a lever is multiplied. */
export interface Emphasis {
  readonly cluster: Cluster;
  readonly multiplier: number;
}

/** Clusters in which a lever is multiplied by another number than 1, the strongest first. */
export function focusOf(focus: Scenario['focus'], id: LeverId): readonly Emphasis[] {
  return clusters
    .flatMap((cluster) => {
      const multiplier = focus[cluster.id]?.[id] ?? 1;
      return multiplier === 1 ? [] : [{ cluster, multiplier }];
    })
    .sort((one, other) => other.multiplier - one.multiplier);
}
