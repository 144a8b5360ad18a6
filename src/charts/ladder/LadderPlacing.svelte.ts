import { createHold } from '../figures/createHold.ts';
import { createMemo } from '../figures/createMemo.ts';
import { ladderGeometry, type LadderGeometry } from './ladderGeometry.ts';
import { countGroups, groupKinds, type TierGroup } from './ladderGroups.ts';
import { ladderLayout, rowHeight, rowsThatFit, type LadderLayout } from './ladderLayout.ts';
import { ladderOrder, sameOrder, type LadderOrder } from './ladderOrder.ts';
import type { LadderCluster, LadderProps } from './LadderProps.ts';
import { ladderRows, type LadderRow } from './ladderRows.ts';
import { ladderDomains, ladderScale, type LadderScale } from './ladderScale.ts';
import {
  fewestBelow,
  firstToSee,
  ladderWindow,
  lowestGroup,
  type LadderWindow,
} from './ladderWindow.ts';
import { textRoom } from './textRoom.ts';

interface Scrolled {
  readonly of?: readonly LadderCluster[];
  readonly chosen: number;
  readonly first: number;
}

/** Which row of a ladder stands where, and every figure of it. */
export interface PlacedLadder {
  readonly clusters: readonly LadderCluster[];
  readonly geometry: LadderGeometry;
  readonly scale: LadderScale;
  readonly rows: readonly LadderRow[];
  readonly groups: readonly TierGroup[];
  /** Place of the selected cluster, −1 for none. */
  readonly chosen: number;
  /** The clusters of the lowest group, as positions. */
  readonly below: readonly number[];
  /** The rows that are drawn. */
  readonly view: LadderWindow;
  readonly layout: LadderLayout;
  /** All clusters from top to bottom, and those that have a row. */
  readonly ids: readonly string[];
  readonly seen: readonly string[];
}

/** Places a ladder; everything follows from its props and from where its lowest group was scrolled to. */
export class LadderPlacing {
  readonly #props: () => LadderProps;
  readonly #holdOrder = createHold<LadderOrder>();
  #placed: LadderOrder | undefined;
  #scrolled = $state.raw<Scrolled>({ chosen: -1, first: 0 });

  constructor(props: () => LadderProps) {
    this.#props = props;
  }

  readonly now: PlacedLadder = $derived.by(() => this.#place(this.#props(), this.#scrolled));

  /** Moves the lowest group by rows; false where there is no more. */
  move(rows: number): boolean {
    return this.#scroll(this.now.view.first + rows);
  }

  /** Brings the row of a cluster into view. */
  reveal(id: string): void {
    const { below, clusters, view } = this.now;
    const place = below.findIndex((index) => clusters[index]!.id === id);
    this.#scroll(firstToSee(place, view.first, view.places));
  }

  #scroll(wanted: number): boolean {
    const { below, view, clusters, chosen } = this.now;
    const first = Math.max(0, Math.min(wanted, below.length - view.places));
    if (first === view.first) return false;
    this.#scrolled = { of: clusters, chosen, first };
    return true;
  }

  readonly #textRoom = createMemo(textRoom);
  readonly #geometry = createMemo(
    (width: number, names: number, badges: number, projected: boolean) =>
      ladderGeometry(width, { names, badges }, projected),
  );
  readonly #fitted = createMemo((usual: LadderGeometry, row: number): LadderGeometry =>
    row === usual.row ? usual : { ...usual, row },
  );
  readonly #scale = createMemo(ladderScale);
  readonly #rows = createMemo(ladderRows);
  readonly #groups = createMemo(countGroups);
  readonly #window = createMemo(ladderWindow);
  readonly #layout = createMemo(ladderLayout);
  readonly #all = createMemo(idsOf);
  readonly #seen = createMemo(idsOf);
  readonly #picture = createMemo(placedLadder);

  #place(props: LadderProps, scrolled: Scrolled): PlacedLadder {
    const { clusters, figures, labels, width, height, selected, held } = props;
    const room = this.#textRoom(clusters, labels);
    const usual = this.#geometry(width, room.names, room.badges, props.projected === true);
    const kinds = props.grouping ?? (usual.phone ? 'lines' : 'tiers');
    const scale = this.#scale(ladderDomains[kinds], usual.plot);
    const rows = this.#rows(clusters, figures);
    const near = kinds === 'lines' ? selected : undefined;
    const order = this.#keep(
      this.#holdOrder(held === true, [clusters, kinds, near], () => ladderOrder(rows, kinds, near)),
    );
    const below = lowestGroup(order);
    const chosen = clusters.findIndex(({ id }) => id === selected);
    const headings = groupKinds[kinds].length;
    const wanted = clusters.length - below.length + Math.min(fewestBelow, below.length);
    // A page that scrolls gives every cluster a row.
    const geometry = this.#fitted(
      usual,
      usual.phone ? usual.row : rowHeight(height, headings, wanted, usual),
    );
    const fit = geometry.phone ? Infinity : rowsThatFit(height, headings, geometry);
    // A new selection is brought into view, and stays there until the group is scrolled.
    const here = scrolled.of === clusters;
    const see = here && scrolled.chosen === chosen ? -1 : below.indexOf(chosen);
    const view = this.#window(order, fit, here ? scrolled.first : 0, see);
    return this.#picture(
      ...([clusters, geometry, scale, rows, chosen, below, view] as const),
      this.#groups(rows, kinds),
      this.#layout(view, clusters, geometry),
      this.#all(order, clusters),
      this.#seen(view, clusters),
    );
  }

  /** The order as it was, where the next one puts every cluster in the same place. */
  #keep(next: LadderOrder): LadderOrder {
    if (!this.#placed || !sameOrder(this.#placed, next)) this.#placed = next;
    return this.#placed;
  }
}

function idsOf({ groups }: LadderOrder, clusters: readonly LadderCluster[]): string[] {
  return groups.flatMap(({ members }) => members.map((index) => clusters[index]!.id));
}

/** The parts as one object, the same one as long as the parts are. */
function placedLadder(
  clusters: PlacedLadder['clusters'],
  geometry: LadderGeometry,
  scale: LadderScale,
  rows: PlacedLadder['rows'],
  chosen: number,
  below: PlacedLadder['below'],
  view: LadderWindow,
  groups: PlacedLadder['groups'],
  layout: LadderLayout,
  ids: readonly string[],
  seen: readonly string[],
): PlacedLadder {
  return { clusters, geometry, scale, rows, chosen, below, view, groups, layout, ids, seen };
}
