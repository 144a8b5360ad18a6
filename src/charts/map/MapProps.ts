import type { CategoryId, PrefectureId } from '#model/generated/tables.ts';
import type { MapArrangement } from './arrangeMap.ts';
import type { MapFrame } from './mapFrame.ts';

/** One cluster of the map: what does not change with the numbers. */
export interface MapCluster {
  readonly id: string;
  /** Short name in the current language. */
  readonly label: string;
  readonly category: CategoryId;
  readonly prefecture: PrefectureId;
  /** Degrees, approximate. */
  readonly lon: number;
  readonly lat: number;
  /** Position in the columns of output (index in the clusters table). */
  readonly column: number;
}

/** A prefecture with its name in the current language. */
export interface MapPrefecture {
  readonly id: PrefectureId;
  readonly label: string;
}

/** A name with what is known about it, one line each. */
export interface MapNote {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Everything the picture says, in the current language. */
export interface MapLabels {
  /** Text summary of the whole map. */
  readonly map: string;
  /** Names of the two lists the keyboard walks. */
  readonly clusters: string;
  readonly prefectures: string;
  /** Output behind the name of a cluster from 1,000 亿元 up, e.g. 1,070. */
  readonly output: (output: number) => string;
  /** Exact values of a cluster. */
  readonly cluster: (cluster: MapCluster) => MapNote;
  /** Exact values of a prefecture. */
  readonly prefecture: (id: PrefectureId) => string;
}

export interface MapPictureProps {
  readonly frame: MapFrame;
  readonly arrangement: MapArrangement;
  /** `clusters` and `prefectures` are the same arrays from one result to the next. */
  readonly clusters: readonly MapCluster[];
  readonly prefectures: readonly MapPrefecture[];
  /** 亿元, by `MapCluster.column`: medians, carried along during a drag. */
  readonly outputs: ArrayLike<number>;
  readonly labels: MapLabels;
  /** Clusters that pass the filter; the others are pale and out of reach. */
  readonly shown: (id: string) => boolean;
  readonly selected?: string | undefined;
  /** The prefecture the views are filtered by. */
  readonly prefecture?: PrefectureId | undefined;
  /** The prefecture pointed at elsewhere. */
  readonly pointed?: PrefectureId | undefined;
  /** Spoken names hold still during a drag. */
  readonly held?: boolean | undefined;
  readonly onselect?: ((id: string) => void) | undefined;
  readonly onprefecture?: ((id: PrefectureId) => void) | undefined;
  /** A prefecture is pointed at on the map, or none any more. */
  readonly onpoint?: ((id: PrefectureId | undefined) => void) | undefined;
}

/** A prefecture's row: sum of the medians of its counted clusters in 亿元, and how many medians reach the tiers. */
export interface PrefectureRow {
  readonly id: PrefectureId;
  readonly label: string;
  readonly output: number;
  readonly tier500: number;
  readonly tier1000: number;
}

export interface PrefectureTableLabels {
  readonly caption: string;
  readonly prefecture: string;
  readonly output: string;
  readonly tier500: string;
  readonly tier1000: string;
  /** Spoken heads of the three columns. */
  readonly spoken: Readonly<Record<'output' | 'tier500' | 'tier1000', string>>;
  readonly total: string;
  readonly figure: (output: number) => string;
}
