import type { ClusterId, TargetId } from '#model/generated/tables.ts';

export const stageViews = ['ladder', 'time'] as const;
export type StageView = (typeof stageViews)[number];

/** What the time view shows beside output and productivity: a target's quantity. */
export type FreeQuantity = Exclude<TargetId, 'tier500' | 'tier1000' | 'labourProductivity'>;

/** What stands on the stage: the view, the selected cluster, and the quantity of the third time panel. */
export class Stage {
  view = $state<StageView>('ladder');
  selected = $state<ClusterId | undefined>();
  quantity = $state<FreeQuantity>('energyIntensity');

  /** Puts the quantity of a target on the stage. */
  show(target: TargetId): void {
    if (target === 'tier500' || target === 'tier1000') {
      this.view = 'ladder';
      return;
    }
    this.view = 'time';
    if (target !== 'labourProductivity') this.quantity = target;
  }
}
