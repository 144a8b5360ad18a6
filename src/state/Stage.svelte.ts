import type { ClusterId, PrefectureId, TargetId } from '#model/generated/tables.ts';
import type { Year } from '#model/quantities.ts';

export const stageViews = ['ladder', 'trails', 'map', 'time', 'table'] as const;
export type StageView = (typeof stageViews)[number];

/** What the time view shows beside output and productivity: a target's quantity. */
export type FreeQuantity = Exclude<TargetId, 'tier500' | 'tier1000' | 'labourProductivity'>;

/**
 * What stands on the stage: the view, the subject (a cluster, a prefecture, or the province where there is
 * neither), the quantity of the third time panel, and the year of the views that show one.
 */
export class Stage {
  view = $state<StageView>('ladder');
  year = $state<Year>(2022);
  quantity = $state<FreeQuantity>('energyIntensity');
  /** Rows of the ladder: all by tier, or those near a line by line. Undefined leaves it to the width. */
  ladderGrouping = $state<'tiers' | 'lines' | undefined>();
  #selected = $state<ClusterId | undefined>();
  #prefecture = $state<PrefectureId | undefined>();

  get selected(): ClusterId | undefined {
    return this.#selected;
  }

  set selected(id: ClusterId | undefined) {
    this.#selected = id;
    if (id !== undefined) this.#prefecture = undefined;
  }

  /** The prefecture the right column is about; a selected cluster takes its place. */
  get prefecture(): PrefectureId | undefined {
    return this.#prefecture;
  }

  set prefecture(id: PrefectureId | undefined) {
    this.#prefecture = id;
    if (id !== undefined) this.#selected = undefined;
  }

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
