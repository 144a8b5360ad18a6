import { createHold } from '../figures/createHold.ts';
import { ladderGeometry } from './ladderGeometry.ts';
import { countGroups, groupKinds } from './ladderGroups.ts';
import { ladderLayout, rowsThatFit } from './ladderLayout.ts';
import { ladderOrder, sameOrder, type LadderOrder } from './ladderOrder.ts';
import type { LadderCluster, LadderProps } from './LadderProps.ts';
import { ladderRows } from './ladderRows.ts';
import { ladderDomains, ladderScale } from './ladderScale.ts';
import { firstToSee, ladderWindow, lowestGroup } from './ladderWindow.ts';
import { textRoom } from './textRoom.ts';

interface Scrolled {
  readonly of?: readonly LadderCluster[];
  readonly chosen: number;
  readonly first: number;
}

/** Which row of a ladder stands where; everything follows from its props and from where its lowest group was scrolled to. */
export class LadderPlacing {
  readonly #props: () => LadderProps;
  readonly #holdOrder = createHold<LadderOrder>();
  #placed: LadderOrder | undefined;
  #scrolled = $state.raw<Scrolled>({ chosen: -1, first: 0 });

  constructor(props: () => LadderProps) {
    this.#props = props;
  }

  readonly clusters = $derived.by(() => this.#props().clusters);
  readonly geometry = $derived.by(() =>
    ladderGeometry(this.#props().width, textRoom(this.clusters, this.#props().labels)),
  );
  readonly kinds = $derived.by(
    () => this.#props().grouping ?? (this.geometry.phone ? 'lines' : 'tiers'),
  );
  readonly scale = $derived.by(() => ladderScale(ladderDomains[this.kinds], this.geometry.plot));
  readonly rows = $derived.by(() => ladderRows(this.clusters, this.#props().figures));
  readonly groups = $derived.by(() => countGroups(this.rows, this.kinds));
  /** Place of the selected cluster, −1 for none. */
  readonly chosen = $derived.by(() =>
    this.clusters.findIndex(({ id }) => id === this.#props().selected),
  );

  readonly #order = $derived.by(() => {
    const { held, selected } = this.#props();
    const near = this.kinds === 'lines' ? selected : undefined;
    const next = this.#holdOrder(held === true, [this.clusters, this.kinds, near], () =>
      ladderOrder(this.rows, this.kinds, near),
    );
    if (!this.#placed || !sameOrder(this.#placed, next)) this.#placed = next;
    return this.#placed;
  });
  readonly #below = $derived.by(() => lowestGroup(this.#order));

  /** A page that scrolls gives every cluster a row. */
  readonly #room = $derived.by(() =>
    this.geometry.phone
      ? Infinity
      : rowsThatFit(this.#props().height, groupKinds[this.kinds].length, this.geometry),
  );
  /** The rows that are drawn. A new selection is brought into view, and stays there until the group is scrolled. */
  readonly view = $derived.by(() => {
    const { of, chosen, first } = this.#scrolled;
    const here = of === this.clusters;
    const see = here && chosen === this.chosen ? -1 : this.#below.indexOf(this.chosen);
    return ladderWindow(this.#order, this.#room, here ? first : 0, see);
  });
  readonly layout = $derived.by(() => ladderLayout(this.view, this.clusters, this.geometry));

  /** All clusters from top to bottom, and those that have a row. */
  readonly ids: readonly string[] = $derived.by(() => this.#idsOf(this.#order.groups));
  readonly seen: readonly string[] = $derived.by(() => this.#idsOf(this.view.groups));
  readonly belowCount = $derived.by(() => this.#below.length);

  /** Moves the lowest group by rows; false where there is no more. */
  move(rows: number): boolean {
    return this.#scroll(this.view.first + rows);
  }

  /** Brings the row of a cluster into view. */
  reveal(id: string): void {
    const place = this.#below.findIndex((index) => this.clusters[index]!.id === id);
    this.#scroll(firstToSee(place, this.view.first, this.view.places));
  }

  #scroll(wanted: number): boolean {
    const first = Math.max(0, Math.min(wanted, this.#below.length - this.view.places));
    if (first === this.view.first) return false;
    this.#scrolled = { of: this.clusters, chosen: this.chosen, first };
    return true;
  }

  #idsOf(groups: LadderOrder['groups']): string[] {
    return groups.flatMap(({ members }) => members.map((index) => this.clusters[index]!.id));
  }
}
