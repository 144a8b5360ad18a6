import type { CategoryId, Grade } from '#model/generated/tables.ts';
import type { PinMark } from '../figures/pinPaint.ts';
import type { Grouping, TierGroup } from './ladderGroups.ts';
import type { LadderRow } from './ladderRows.ts';

/** One cluster of the ladder: what does not change with the numbers. */
export interface LadderCluster {
  readonly id: string;
  /** Short name in the current language. */
  readonly label: string;
  readonly category: CategoryId;
  /** Grade of the 2019 figure; C is drawn dashed. */
  readonly grade: Grade;
  /** The 2019 figure is the user's own: a square in place of the dot. */
  readonly own?: boolean;
  /** Position of the cluster in the columns of `LadderFigures` (index in the clusters table). */
  readonly column: number;
}

/** Columns of output value in 亿元, indexed by `LadderCluster.column`. */
export interface LadderFigures {
  /** 2019. */
  readonly base: Float64Array;
  /** 2022, central run. */
  readonly central: Float64Array;
  /** 2022 as [column][5, 25, 50, 75, 95 %]; absent before the first draws. */
  readonly bands?: Float64Array | undefined;
  /**
   * The central run the bands belong to. Where it differs from `central` (new central run, bands still
   * under way) each band is carried along by the ratio of the two, and pales when that lasts.
   */
  readonly bandsCentral?: Float64Array | undefined;
  /** P(output 2022 ≥ 500) and P(≥ 1000) in [0, 1]. */
  readonly reach500?: Float64Array | undefined;
  readonly reach1000?: Float64Array | undefined;
  /** 2022 of the reference scenario in the same world: medians, or central as long as there are none. */
  readonly reference?: Float64Array | undefined;
}

/** A pinned scenario with its output of 2022 in 亿元, indexed by `LadderCluster.column`. */
export interface LadderPin extends PinMark {
  readonly outputs: ArrayLike<number>;
}

/** Everything the ladder says, in the current language. */
export interface LadderLabels {
  /** Accessible name of the whole ladder. */
  readonly ladder: string;
  /** Above the names, e.g. 产值，亿元，对数. */
  readonly axis: string;
  /** Names of the lines. */
  readonly lines: Readonly<Record<100 | 500 | 1000, string>>;
  /** Heads of the two probability columns. */
  readonly reach: Readonly<Record<500 | 1000, string>>;
  /** Heading of a group: bold title and plain note (counts against the target, new crossings …). */
  readonly group: (group: TierGroup) => { readonly title: string; readonly note: string };
  /** Badge of a row whose median lies beyond a line it was below in 2019 (`up`), or has fallen below. */
  readonly crossed: (line: 500 | 1000, direction: 'up' | 'down') => string;
  /** Beside the swarm, e.g. 其余 104 个. */
  readonly rest: (count: number) => string;
  /** Accessible name of the count at the left end of the axis. */
  readonly belowAxis: (count: number) => string;
  readonly key: Readonly<Record<'base' | 'reference' | 'half' | 'ninety' | 'median', string>>;
  /** Accessible name of a row, with exact values. */
  readonly row: (row: LadderRow) => string;
  /** The same as a short note for the eye: name, then a line each. */
  readonly note: (row: LadderRow) => readonly string[];
  /** P as printed, e.g. 71%, >99%. */
  readonly probability: (probability: number) => string;
}

export interface LadderProps {
  readonly clusters: readonly LadderCluster[];
  readonly figures: LadderFigures;
  readonly labels: LadderLabels;
  /** Ticks under the rows; the same array from one result to the next. */
  readonly pins?: readonly LadderPin[] | undefined;
  /** Pixels; the layout follows (836 board, below 560 phone). */
  readonly width: number;
  /** Right end of what is not covered, where something is laid over the ladder. */
  readonly freeEnd?: number | undefined;
  /** Pixels to fill with rows; the ladder gets higher where the upper groups need it. */
  readonly height: number;
  readonly selected?: string | undefined;
  /** Rows hold their place: during a drag and while bands refine. On release they settle. */
  readonly held?: boolean | undefined;
  /** `tiers` groups all rows by the tier of the median; `lines` shows only clusters near a line. Default by width. */
  readonly grouping?: Grouping | undefined;
  /** For a room that looks at it: rows further apart, no badges, and the key stands elsewhere. */
  readonly projected?: boolean | undefined;
  readonly onselect?: ((id: string) => void) | undefined;
}
