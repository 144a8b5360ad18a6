import { clusters, type ClusterId } from '#model/generated/tables.ts';
import { tierBounds, type Tier } from '#model/quantities.ts';
import type { Outcome } from '#state/outcome.ts';

/** A cluster whose probability to reach a tier moved. */
export interface ReachChange {
  readonly cluster: ClusterId;
  readonly tier: Tier;
  readonly before: number;
  readonly after: number;
}

/** Moves smaller than this are not told apart from each other in print. */
const noticeable = 0.01;

/**
 * Counted clusters whose probability to reach a tier moved most between two outcomes, the largest move first; for
 * each cluster only the tier that moved more.
 */
export function reachChanges(
  before: Outcome,
  after: Outcome,
  most: number,
): readonly ReachChange[] {
  const tiers = Object.keys(tierBounds) as Tier[];
  return clusters
    .flatMap((cluster, column) => {
      if (!cluster.counted) return [];
      const changes = tiers.map((tier) => ({
        cluster: cluster.id,
        tier,
        before: before.reach[tier][column]!,
        after: after.reach[tier][column]!,
      }));
      const [largest] = changes.sort((one, other) => size(other) - size(one));
      return largest && size(largest) >= noticeable ? [largest] : [];
    })
    .sort((one, other) => size(other) - size(one))
    .slice(0, most);
}

function size({ before, after }: ReachChange): number {
  return Math.abs(after - before);
}
