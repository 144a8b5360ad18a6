import type { TargetId } from '#model/generated/tables.ts';
import type { Stage } from '#state/Stage.svelte.ts';

/**
 * Whether a target is what stands on the stage: the one shown last, as long as the view still shows it; without one,
 * the free quantity of the time view.
 */
export function isOnStage(
  id: TargetId,
  last: TargetId | undefined,
  { view, quantity }: Pick<Stage, 'view' | 'quantity'>,
): boolean {
  const shown = (target: TargetId): boolean => {
    if (target === 'tier1000' || target === 'tier500') return view === 'ladder';
    return view === 'time' && (target === 'labourProductivity' || target === quantity);
  };
  if (last !== undefined && shown(last)) return id === last;
  return view === 'time' && id === quantity;
}
