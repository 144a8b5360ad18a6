import {
  changeFigure,
  countFigure,
  decimalFigure,
  shareFigure,
  wholeFigure,
} from '#i18n/formats.ts';
import { targetIds, targets, type TargetId } from '#model/generated/tables.ts';
import { meets, targetStatistics } from '#model/targets.ts';

/**
 * A target statistic as printed: `+8.1%`, `1.96%`, `3,050`. One that misses the plan's figure by less than a rounding is
 * printed a place finer, rounded away from it: beside `goal 20`, 19.8 must not read `20`.
 */
export function targetFigure(id: TargetId, value: number): string {
  const target = targets[targetIds.indexOf(id)]!;
  const printed = rounded(id, value);
  if (printed !== rounded(id, target.value) || meets(target, value, 'strict')) return printed;
  return finer(id, value, target.comparison === '>=' ? Math.floor : Math.ceil);
}

/** The target itself as printed: `+7%`, `1.8%`, `3,000`. */
export function goalFigure(id: TargetId, value: number): string {
  if (targetStatistics[id].kind === 'annualChange') return changeFigure(value, 0);
  return id === 'rdRatio' ? shareFigure(value, 1) : countFigure(value);
}

function rounded(id: TargetId, value: number): string {
  if (targetStatistics[id].kind === 'annualChange') return changeFigure(value);
  return id === 'rdRatio' ? shareFigure(value, 2) : countFigure(value);
}

function finer(id: TargetId, value: number, cut: (value: number) => number): string {
  if (targetStatistics[id].kind === 'annualChange') return changeFigure(cut(value * 1e4) / 1e4, 2);
  if (id === 'rdRatio') return shareFigure(cut(value * 1e5) / 1e5, 3);
  return value >= 999.5 ? wholeFigure(cut(value)) : decimalFigure(cut(value * 10) / 10, 1);
}
