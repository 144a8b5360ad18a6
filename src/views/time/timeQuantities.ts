import { changeFigure, decimalFigure, wholeFigure } from '#i18n/formats.ts';
import { targets } from '#model/generated/tables.ts';
import { targetStatistics } from '#model/targets.ts';
import type { FreeQuantity, StageQuantity } from '#state/Stage.svelte.ts';
import { quantityIds } from '../figures/quantities.ts';
import { quantityScale } from '../figures/quantityScale.ts';

/** A quantity as the time view draws it. */
export interface TimeQuantity {
  readonly id: StageQuantity;
  /** Change a year that the plan asks for, or the level of 2022 on the axis; neither where it asks for nothing. */
  readonly plan:
    | { readonly change: number; readonly text: string }
    | { readonly level: number }
    | Readonly<Record<string, never>>;
}

/** Tick labels with as many decimals as the step between ticks asks for. */
export function tickFigure(value: number, step: number): string {
  const decimals = step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
  return decimals === 0 ? wholeFigure(value) : decimalFigure(value, decimals);
}

/** What the plan asks of a quantity. */
export function timeQuantity(id: StageQuantity): TimeQuantity {
  const target = targets.find((row) => row.id === id);
  if (!target) return { id, plan: {} };
  if (targetStatistics[target.id].kind === 'annualChange')
    return { id, plan: { change: target.value, text: changeFigure(target.value, 0) } };
  return { id, plan: { level: target.value * quantityScale(id, 'province', 'zh').factor } };
}

/** What can stand in the third panel. */
export const freeQuantities = quantityIds.filter(
  (id): id is FreeQuantity => id !== 'output' && id !== 'labourProductivity',
);
