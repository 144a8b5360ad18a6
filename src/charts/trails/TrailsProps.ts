import type { CategoryId } from '#model/generated/tables.ts';
import type { PinMark } from '../figures/pinPaint.ts';

/** One cluster of the trails: what does not change with the numbers. */
export interface TrailCluster {
  readonly id: string;
  /** Short name in the current language. */
  readonly label: string;
  readonly sector: string;
  readonly category: CategoryId;
  /** Position of the cluster in the columns of `TrailFigures` (index in the clusters table). */
  readonly column: number;
}

export type TrailQuantity = 'output' | 'productivity' | 'energyIntensity';

/** A path through the two axes, one value a year. */
export interface TrailPath {
  readonly productivity: ArrayLike<number>;
  readonly energyIntensity: ArrayLike<number>;
}

/** The province with what the plan asks of it, and where the reference leads. */
export interface ProvinceTrail extends TrailPath {
  readonly plan: TrailPath;
  readonly reference?: TrailPath | undefined;
}

/**
 * Columns as [year][column]: output in 亿元, productivity in 万元/人 of 2019 prices, energy intensity in tce/万元.
 * Medians, or the central run as long as there are none.
 */
export interface TrailFigures extends Readonly<Record<TrailQuantity, Float64Array>> {
  readonly years: readonly number[];
  readonly province: ProvinceTrail;
  /** The same without new policy. */
  readonly reference?:
    Readonly<Record<'productivity' | 'energyIntensity', Float64Array>> | undefined;
  /** 5 % and 95 % of a quantity at a place of its column; undefined before the first draws. */
  readonly band?:
    ((quantity: TrailQuantity, place: number) => readonly [number, number]) | undefined;
}

/** A pinned scenario: the province by year, and columns as those of `TrailFigures`. */
export interface TrailPin
  extends PinMark, Readonly<Record<'productivity' | 'energyIntensity', ArrayLike<number>>> {
  readonly province: TrailPath;
}

/** A median with its 90 % band. */
export interface TrailValue {
  readonly median: number;
  readonly band?: readonly [number, number] | undefined;
}

/** What is told about one cluster in one year. */
export interface TrailReading extends Readonly<Record<TrailQuantity, TrailValue>> {
  readonly cluster: TrailCluster;
  readonly year: number;
}

/** Everything the trails say, in the current language. */
export interface TrailsLabels {
  /** Accessible name. */
  readonly chart: string;
  readonly x: string;
  readonly y: string;
  readonly tick: (value: number) => string;
  /** Short name of a sector, in grey where it fits. */
  readonly sector: (id: string) => string;
  /** Beside the trail of the province: its name and years, what + and × mean (empty in 2019). */
  readonly province: Readonly<Record<'title' | 'plan' | 'reference', string>>;
  /** Headings of the enlarged ends of the trails. */
  readonly lens: { readonly province: string; readonly cluster: (name: string) => string };
  /** Exact values beside a bubble: a heading and a line for each quantity. */
  readonly reading: (reading: TrailReading) => readonly string[];
  /** The same as one sentence: accessible name of a bubble. */
  readonly aloud: (reading: TrailReading) => string;
}

export interface TrailsProps {
  /** All clusters the axes have to hold. */
  readonly clusters: readonly TrailCluster[];
  /** Those that are drawn; all of them by default. The same set as long as its members are the same. */
  readonly shown?: ReadonlySet<string> | undefined;
  readonly figures: TrailFigures;
  /** Shown for the province, the selected cluster and the one pointed at; the same array from one result to the next. */
  readonly pins?: readonly TrailPin[] | undefined;
  /** The same object from one result to the next. */
  readonly labels: TrailsLabels;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  /** Pixels; the layout follows (836 board, below 560 phone). */
  readonly width: number;
  readonly height: number;
  /** The year the bubbles stand at. */
  readonly year: number;
  readonly selected?: string | undefined;
  /** Axes, places and labels hold still: during a drag and while bands refine. */
  readonly held?: boolean | undefined;
  readonly onselect?: ((id: string) => void) | undefined;
}
