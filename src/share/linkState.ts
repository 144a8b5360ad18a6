import type { CategoryId, ClusterId, PrefectureId, SectorId } from '#model/generated/tables.ts';
import type { Year } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Strictness } from '#model/targets.ts';
import type { permanentColumns, permanentQuantities } from './permanentIds.ts';

/** Reference scenarios a link can be measured from and the board can show as ghosts. */
export const referenceNames = ['none', 'plan', 'maximum'] as const;
export type ReferenceName = (typeof referenceNames)[number];

export const viewNames = ['ladder', 'trails', 'map', 'time', 'table', 'compare'] as const;
export type ViewName = (typeof viewNames)[number];

export const tierNames = ['tier1000', 'tier500', 'below'] as const;
export type TierName = (typeof tierNames)[number];

export const groupingNames = ['tiers', 'lines'] as const;
export type GroupingName = (typeof groupingNames)[number];

/** Quantities only the table can show by itself; any other is that of the time view, too. */
export const tabledNames = ['output', 'labourProductivity'] as const;
export type TabledName = (typeof tabledNames)[number];
export type QuantityName = Exclude<(typeof permanentQuantities)[number], TabledName>;

export type ColumnName = (typeof permanentColumns)[number];

/** How the table is sorted. */
export interface LinkSort {
  readonly column: ColumnName;
  readonly falling: boolean;
}

/** Clusters a link can compare, the selected one included. */
export const mostCompared = 4;

/** Characters of a search that a link carries. */
export const queryLength = 100;

/** Which clusters the views show; what is absent, empty or false asks nothing. */
export interface LinkFilter {
  readonly categories: readonly CategoryId[];
  readonly prefecture?: PrefectureId | undefined;
  readonly sector?: SectorId | undefined;
  readonly tier?: TierName | undefined;
  readonly nearLine: boolean;
  readonly query: string;
}

/** What the board shows of a scenario. */
export interface LinkBoard {
  readonly reference: ReferenceName;
  readonly view: ViewName;
  readonly year: Year;
  /** Quantity of the time view, and of the table unless `tabled` says another. */
  readonly quantity: QuantityName;
  readonly tabled?: TabledName;
  readonly sort: LinkSort;
  readonly strictness: Strictness;
  /** Absent: left to the width of the page. */
  readonly grouping?: GroupingName;
  /** The subject: a cluster or a prefecture; where there is neither, the province. */
  readonly selected?: ClusterId;
  readonly prefecture?: PrefectureId;
  /** Clusters compared in the time view, without the selected one. */
  readonly compared: readonly ClusterId[];
  readonly filter: LinkFilter;
}

type Told = 'reference' | 'view';

/** A scenario, and what the board shows of it. What is left out is as in the reference. */
export interface LinkShown extends Partial<Omit<LinkBoard, Told>>, Pick<LinkBoard, Told> {
  readonly scenario: Scenario;
  /** Place of the pin that is the reference, instead of the scenario that `reference` names. */
  readonly referencePin?: number;
}

/** Scenarios that can be pinned beside the one on the board. */
export const mostPins = 6;
/** Characters of the name of a pin. */
export const pinNameLength = 40;

export const pinColours = [0, 1, 2, 3, 4, 5] as const;
export type PinColour = (typeof pinColours)[number];

/** A scenario kept beside the one on the board. */
export interface LinkPin {
  readonly name: string;
  readonly colour: PinColour;
  readonly scenario: Scenario;
}

/** Steps a story has at most. */
export const mostSteps = 40;
/** Characters of what a step says to the room. */
export const captionLength = 200;
/** Characters of what only the presenter reads. */
export const notesLength = 600;

/** A count the room is asked to guess before it is shown. */
export const askNames = ['tier1000', 'tier500'] as const;
export type AskName = (typeof askNames)[number];

/** A step of a story: what stands on the board, and what is said about it. */
export interface LinkStep {
  readonly caption: string;
  readonly notes: string;
  readonly asks?: AskName;
  readonly shown: LinkShown;
}

/** What a link carries. */
export interface LinkState extends LinkShown {
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly pins?: readonly LinkPin[];
  readonly story?: readonly LinkStep[];
}

/** What a link says once it is read: nothing about the board is left open. */
export type ReadState = LinkState & LinkBoard;
