import { changeFigure, countFigure, shareFigure } from '#i18n/formats.ts';
import type { TargetId } from '#model/generated/tables.ts';
import { targetStatistics } from '#model/targets.ts';

/** A target statistic as printed: `+8.1%`, `1.96%`, `3,050`. */
export function targetFigure(id: TargetId, value: number): string {
  if (targetStatistics[id].kind === 'annualChange') return changeFigure(value);
  return id === 'rdRatio' ? shareFigure(value, 2) : countFigure(value);
}

/** The target itself as printed: `+7%`, `1.8%`, `3,000`. */
export function goalFigure(id: TargetId, value: number): string {
  if (targetStatistics[id].kind === 'annualChange') return changeFigure(value, 0);
  return id === 'rdRatio' ? shareFigure(value, 1) : countFigure(value);
}
