import { targetIds, type TargetId } from '#model/generated/tables.ts';
import type { Strictness } from '#model/targets.ts';
import type { Outcome } from '#state/outcome.ts';
import { size } from './reachChanges.ts';

/** A target whose probability to be met moved. */
export interface TargetChange {
  readonly target: TargetId;
  readonly before: number;
  readonly after: number;
}

/** Smaller moves are left to the scorecard. */
const telling = 0.05;

/**
 * The target whose probability moved most between two outcomes, if it moved enough to be told; the two counts of clusters
 * are told by themselves.
 */
export function targetChange(
  before: Outcome,
  after: Outcome,
  strictness: Strictness,
): TargetChange | undefined {
  const [most] = targetIds
    .map((target, place) => ({
      target,
      before: before.targets[strictness][place]!,
      after: after.targets[strictness][place]!,
    }))
    .filter(({ target }) => !target.startsWith('tier'))
    .sort((one, other) => size(other) - size(one));
  return most && size(most) >= telling ? most : undefined;
}
