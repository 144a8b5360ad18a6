import type { ReleaseAnswer, ReleaseCluster } from './contract.ts';

/** Something both releases answer, or only one of them. */
interface Pair<T> {
  readonly then?: T | undefined;
  readonly now?: T | undefined;
}

/** A cluster at the end of the last year. */
export interface ClusterFigures {
  readonly median: number;
  readonly reach500: number;
  readonly reach1000: number;
}

export interface ClusterChange {
  readonly id: string;
  readonly then: ClusterFigures;
  readonly now: ClusterFigures;
}

/** The tier whose probability moved more, and from where to where. */
export interface ReachChange {
  readonly id: string;
  readonly tier: 'reach500' | 'reach1000';
  readonly then: number;
  readonly now: number;
}

export interface Comparison {
  /** Targets in the order of today, those of before at the end. */
  readonly targets: readonly ({ readonly id: string } & Pair<ReleaseAnswer['targets'][string]>)[];
  /** Counted clusters of both, by how much the median moved, most first. */
  readonly medians: readonly ClusterChange[];
  /** The same by how much a probability moved. */
  readonly reaches: readonly ReachChange[];
  /** Counted clusters that only one of the two knows. */
  readonly onlyThen: readonly string[];
  readonly onlyNow: readonly string[];
}

const output = 'outputValue';

/** Sets the answer of a release beside that of today for the same scenario. */
export function compareAnswers(then: ReleaseAnswer, now: ReleaseAnswer): Comparison {
  const ids = [...new Set([...Object.keys(now.targets), ...Object.keys(then.targets)])];
  const [before, after] = [countedOf(then), countedOf(now)];
  const both: ClusterChange[] = after.flatMap((id) =>
    before.includes(id) ? [{ id, then: figuresOf(then, id), now: figuresOf(now, id) }] : [],
  );
  return {
    targets: ids.map((id) => ({ id, then: then.targets[id], now: now.targets[id] })),
    medians: both.toSorted((one, other) => medianMove(other) - medianMove(one)),
    reaches: both.map(reachChange).toSorted((one, other) => reachMove(other) - reachMove(one)),
    onlyThen: before.filter((id) => !after.includes(id)),
    onlyNow: after.filter((id) => !before.includes(id)),
  };
}

const medianMove = ({ then, now }: ClusterChange): number => Math.abs(now.median - then.median);
const reachMove = ({ then, now }: ReachChange): number => Math.abs(now - then);

function reachChange({ id, then, now }: ClusterChange): ReachChange {
  const [first, second] = (['reach1000', 'reach500'] as const).map((tier) => ({
    id,
    tier,
    then: then[tier],
    now: now[tier],
  })) as [ReachChange, ReachChange];
  return reachMove(second) > reachMove(first) ? second : first;
}

function countedOf({ clusters }: ReleaseAnswer): string[] {
  return Object.keys(clusters).filter((id) => clusters[id]?.counted);
}

function figuresOf({ clusters, levels }: ReleaseAnswer, id: string): ClusterFigures {
  const { quantities, reach500, reach1000 } = clusters[id] as ReleaseCluster;
  const quantiles = quantities[output]?.quantiles.at(-1);
  return {
    median: quantiles?.[levels.indexOf(0.5)] ?? NaN,
    reach500: reach500.at(-1) ?? NaN,
    reach1000: reach1000.at(-1) ?? NaN,
  };
}
