import { printProbability } from '#charts/figures/printProbability.ts';
import { bulletSpan } from '#charts/marks/bulletScale.ts';
import { targetIds, targets, type TargetId } from '#model/generated/tables.ts';
import type { Strictness } from '#model/targets.ts';
import type { Comparison } from '#releases/compareAnswers.ts';
import type { ReleaseTarget } from '#releases/contract.ts';
import { targetFigure } from '../figures/targetFigure.ts';

/** A target as one version prints it. */
export interface TargetCell {
  readonly central: number;
  readonly quantiles: readonly number[];
  readonly goal: number;
  /** What its 左右 allows, where that counts. */
  readonly tolerated: number | undefined;
  readonly median: string;
  readonly low: string;
  readonly high: string;
  readonly probability: string;
}

/** Which way something moved as printed. */
export type Move = 'up' | 'down' | undefined;

export interface TargetRow {
  readonly id: TargetId;
  readonly comparison: '>=' | '<=';
  /** Full width of both bullets, so that they can be compared. */
  readonly span: number;
  readonly then: TargetCell | undefined;
  readonly now: TargetCell | undefined;
  readonly medianMove: Move;
  readonly probabilityMove: Move;
}

/** The targets of today with what both versions say of them. */
export function targetRows(comparison: Comparison, strictness: Strictness): TargetRow[] {
  return comparison.targets.flatMap(({ id, then, now }) => {
    const place = (targetIds as readonly string[]).indexOf(id);
    const target = targets[place];
    if (!target) return [];
    const cells = [then, now].map((side) => side && cellOf(target.id, side, strictness));
    const values = cells.flatMap((cell) =>
      cell ? [...cell.quantiles, cell.tolerated ?? cell.goal] : [],
    );
    const [before, after] = cells;
    return {
      id: target.id,
      comparison: target.comparison,
      span: bulletSpan(values, after?.goal ?? target.value, target.comparison),
      then: before,
      now: after,
      medianMove: moveOf(before?.median, after?.median, medianOf(then), medianOf(now)),
      probabilityMove: moveOf(
        before?.probability,
        after?.probability,
        then?.[strictness],
        now?.[strictness],
      ),
    };
  });
}

/** The direction in which a figure moved, where what is printed of it differs. */
export function moveOf(
  printedThen: string | undefined,
  printedNow: string | undefined,
  then = NaN,
  now = NaN,
): Move {
  if (printedThen === printedNow || Number.isNaN(now - then)) return undefined;
  return now > then ? 'up' : 'down';
}

const medianOf = (target: ReleaseTarget | undefined): number | undefined => target?.quantiles[2];

function cellOf(id: TargetId, target: ReleaseTarget, strictness: Strictness): TargetCell {
  const { central, quantiles } = target;
  const isAllowed = strictness === 'tolerant' && target.toleratedValue !== target.value;
  const figure = (value = NaN): string => targetFigure(id, value);
  return {
    central,
    quantiles,
    goal: target.value,
    tolerated: isAllowed ? target.toleratedValue : undefined,
    median: figure(quantiles[2]),
    low: figure(quantiles[0]),
    high: figure(quantiles[4]),
    probability: printProbability(target[strictness]),
  };
}
