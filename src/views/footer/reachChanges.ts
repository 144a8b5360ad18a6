import { printProbability } from '#charts/figures/printProbability.ts';
import { clusters, type ClusterId } from '#model/generated/tables.ts';
import { tierBounds, type Tier } from '#model/quantities.ts';
import type { Outcome } from '#state/outcome.ts';

/** A cluster whose probability to reach a tier moved. */
export interface ReachChange {
  readonly cluster: ClusterId;
  readonly tier: Tier;
  readonly before: number;
  readonly after: number;
  /** Which way the median went over the line, if it did: P passed a half. */
  readonly crossed: 'up' | 'down' | undefined;
}

const tiers = Object.keys(tierBounds) as Tier[];

/**
 * Counted clusters whose median crossed a line between two outcomes, then those whose probability to reach a tier
 * moved as it is printed, each the largest move first; for each cluster only the tier that says more.
 */
export function reachChanges(before: Outcome, after: Outcome): readonly ReachChange[] {
  return clusters
    .flatMap((cluster, column) => {
      if (!cluster.counted) return [];
      const [first] = tiers
        .map((tier): ReachChange => {
          const [from, to] = [before.reach[tier][column]!, after.reach[tier][column]!];
          const crossed = from < 0.5 === to < 0.5 ? undefined : to < 0.5 ? 'down' : 'up';
          return { cluster: cluster.id, tier, before: from, after: to, crossed };
        })
        .sort(byWeight);
      return first && (first.crossed || isPrinted(first)) ? [first] : [];
    })
    .sort(byWeight);
}

function byWeight(one: ReachChange, other: ReachChange): number {
  const crossing = Number(other.crossed !== undefined) - Number(one.crossed !== undefined);
  return crossing || size(other) - size(one);
}

/** Whether the board shows the move. */
export function isPrinted({ before, after }: Pick<ReachChange, 'before' | 'after'>): boolean {
  return printProbability(before) !== printProbability(after);
}

/** How far a probability moved. */
export function size({ before, after }: Pick<ReachChange, 'before' | 'after'>): number {
  return Math.abs(after - before);
}
