import { untrack } from 'svelte';
import type { ClusterId, PrefectureId, TargetId } from '#model/generated/tables.ts';
import type { Year } from '#model/quantities.ts';

export const stageViews = ['ladder', 'trails', 'map', 'time', 'table', 'compare'] as const;
export type StageView = (typeof stageViews)[number];

/** What the time view shows beside output and productivity. */
export type FreeQuantity =
  'valueAdded' | 'employment' | Exclude<TargetId, 'tier500' | 'tier1000' | 'labourProductivity'>;

/** Every quantity of a cluster and of the province that can be chosen. */
export type StageQuantity = 'output' | 'labourProductivity' | FreeQuantity;

/** How the table is sorted: by one of its columns, rising or falling. */
export interface TableSort {
  readonly column: string;
  readonly falling: boolean;
}

/** How many clusters the time view compares at most. */
export const mostCompared = 4;

/**
 * What stands on the stage: the view, the subject (a cluster, a prefecture, or the province where there is
 * neither), the clusters compared with it, the quantity of the third time panel and that of the table, how the
 * table is sorted, and the year of the views that show one.
 */
export class Stage {
  view = $state<StageView>('ladder');
  year = $state<Year>(2022);
  tableSort = $state.raw<TableSort>({ column: 'median', falling: true });
  #quantity = $state<FreeQuantity>('energyIntensity');
  #tabled = $state<StageQuantity>('energyIntensity');
  #added = $state.raw<readonly ClusterId[]>([]);
  /** Rows of the ladder: all by tier, or those near a line by line. Undefined leaves it to the width. */
  ladderGrouping = $state<'tiers' | 'lines' | undefined>();
  #selected = $state<ClusterId | undefined>();
  #prefecture = $state<PrefectureId | undefined>();
  #choices = $state(0);
  /** Place of the time panel that was asked for last, which a phone shows first. */
  #askedPanel = $state(0);

  get selected(): ClusterId | undefined {
    return this.#selected;
  }

  set selected(id: ClusterId | undefined) {
    const before = this.#selected;
    if (id !== undefined && this.#added.includes(id))
      this.#added = this.#added.flatMap((other) => (other === id ? (before ?? []) : other));
    else if (id === undefined && before !== undefined && this.view === 'time')
      this.#added = [before, ...this.#added];
    if (id !== undefined) this.#added = this.#added.slice(0, mostCompared - 1);
    this.#selected = id;
    if (id === undefined) return;
    this.#prefecture = undefined;
    this.#countChoice();
  }

  /** The prefecture the right column is about; a selected cluster takes its place. */
  get prefecture(): PrefectureId | undefined {
    return this.#prefecture;
  }

  set prefecture(id: PrefectureId | undefined) {
    this.#prefecture = id;
    if (id === undefined) return;
    this.selected = undefined;
    this.#countChoice();
  }

  /** How often a subject was chosen, the one that stands there already included. */
  get choices(): number {
    return this.#choices;
  }

  #countChoice(): void {
    this.#choices = untrack(() => this.#choices) + 1;
  }

  /** The quantity of the third time panel; the table follows. */
  get quantity(): FreeQuantity {
    return this.#quantity;
  }

  set quantity(id: FreeQuantity) {
    this.#quantity = id;
    this.#tabled = id;
  }

  /** The quantity the table shows beside output; the time view follows where it can. */
  get tabled(): StageQuantity {
    return this.#tabled;
  }

  set tabled(id: StageQuantity) {
    this.#tabled = id;
    if (id !== 'output' && id !== 'labourProductivity') this.#quantity = id;
  }

  /** Clusters of the time view: the selected one, then those added to it; one that is deselected there stays. */
  get compared(): readonly ClusterId[] {
    const added = this.#added;
    return this.#selected === undefined ? added : [this.#selected, ...added];
  }

  /** Lets go of every subject. */
  clear(): void {
    this.#selected = undefined;
    this.#prefecture = undefined;
    this.#added = [];
  }

  /** Puts a subject, and clusters beside it in the time view, in the place of what stands there. */
  place(subject: {
    readonly selected?: ClusterId;
    readonly prefecture?: PrefectureId;
    readonly compared: readonly ClusterId[];
  }): void {
    const { selected, prefecture, compared } = subject;
    this.clear();
    this.selected = selected;
    if (prefecture !== undefined) this.prefecture = prefecture;
    const room = mostCompared - this.compared.length;
    this.#added = compared.filter((id) => id !== this.#selected).slice(0, room);
  }

  /** Adds a cluster to the time view; the first one becomes the selected one. */
  compare(id: ClusterId): void {
    const { compared } = this;
    if (compared.includes(id) || compared.length >= mostCompared) return;
    if (compared.length === 0) this.selected = id;
    else this.#added = [...this.#added, id];
  }

  /** Takes a cluster out of the time view. */
  leave(id: ClusterId): void {
    if (id === this.#selected) this.#selected = undefined;
    this.#added = this.#added.filter((other) => other !== id);
  }

  get askedPanel(): number {
    return this.#askedPanel;
  }

  /** Puts the quantity of a target on the stage. */
  show(target: TargetId): void {
    if (target === 'tier500' || target === 'tier1000') {
      this.view = 'ladder';
      return;
    }
    this.view = 'time';
    this.#askedPanel = target === 'labourProductivity' ? 1 : 2;
    if (target !== 'labourProductivity') this.quantity = target;
  }
}
