import type { Snippet } from 'svelte';
import type { PinMark } from '../figures/pinPaint.ts';

/** Colour of a series: a category, or the neutral ink of the province. */
export type FanColour = 'strong' | 'niche' | 'emerging' | 'legacy' | 'neutral';

/** One quantity over the years, in the unit of the axis. All columns have one value per year. */
export interface FanSeries {
  readonly years: readonly number[];
  /** Median, or the central run where there are no bands. */
  readonly median: ArrayLike<number>;
  /** [year][5, 25, 50, 75, 95 %]; the base year has width too. Absent before the first draws. */
  readonly bands?: ArrayLike<number> | undefined;
  /** The same world without new policy: dashed. */
  readonly reference?: ArrayLike<number> | undefined;
  /** The same scenario as expected at the end of 2019: dotted in the colour of the world. */
  readonly expected?: ArrayLike<number> | undefined;
  /** Medians of pinned scenarios: dashed in their colours. */
  readonly pins?: readonly FanPin[] | undefined;
  /** Slope of the plan from the 2019 median: thin ink line. */
  readonly plan?: ArrayLike<number> | undefined;
  /** Known figure, a diamond with its label. */
  readonly outturn?: FanOutturn | undefined;
}

/** A pinned scenario by year. */
export interface FanPin extends PinMark {
  readonly values: ArrayLike<number>;
}

/** A known figure; the label says so, and when it is not independent. */
export interface FanOutturn {
  readonly year: number;
  readonly value: number;
  readonly label: string;
}

/** A horizontal line with a name in place of a tick label, e.g. 千亿 at 1000. */
export interface FanLine {
  readonly value: number;
  readonly label: string;
}

/** A row of figures under the axis, one per year, e.g. P(≥ 1000) or tier counts. */
export interface FanRow {
  readonly label: string;
  readonly values: readonly string[];
}

/** Texts of one panel in the current language. */
export interface FanLabels {
  readonly title: string;
  readonly unit: string;
  /** Text summary for those who do not see the picture. */
  readonly summary: string;
  /** Value at the end of the median line, e.g. 1,070. */
  readonly value: (value: number) => string;
  /** Tick label; the step between ticks says how many decimals it needs. */
  readonly tick: (value: number, step: number) => string;
  /** Labels at the other line ends, e.g. 不施策 1,030; 预期 1,000; 计划 +7%. */
  readonly reference?: ((value: number) => string) | undefined;
  readonly expected?: ((value: number) => string) | undefined;
  readonly plan?: ((value: number) => string) | undefined;
  /** Without it the panel is a picture only. */
  readonly probe?: FanProbeLabels | undefined;
}

/** What one year of a panel says, exactly. */
export interface FanReading {
  readonly heading: string;
  readonly rows: readonly {
    readonly name: string;
    readonly value: string;
    /** The line or band it is of. */
    readonly kind: 'median' | 'band' | 'reference' | 'expected' | 'plan' | 'pin' | 'outturn';
  }[];
  /** All of it in one sentence. */
  readonly text: string;
}

/** Texts of the year that is pointed at or walked to with the arrow keys. */
export interface FanProbeLabels {
  readonly label: string;
  /** @param place index of the year */
  readonly reading: (place: number) => FanReading;
}

export interface FanProps {
  readonly series: FanSeries;
  readonly labels: FanLabels;
  readonly colour: FanColour;
  /** Pixels of the whole panel, labels included; title 19, axis 20 and 16 for each row under it are part of the height. */
  readonly width: number;
  readonly height: number;
  readonly lines?: readonly FanLine[] | undefined;
  readonly rows?: readonly FanRow[] | undefined;
  /** Rows to leave room for, so that panels side by side share a baseline. */
  readonly rowSlots?: number | undefined;
  /** Bands are those of an earlier run (`carryBands`): they pale when that lasts. */
  readonly carried?: boolean | undefined;
  /** The axis holds still (during a drag). */
  readonly held?: boolean | undefined;
  /** What the figures are of: another subject gets another axis even while held. */
  readonly subject?: string | undefined;
  /** Extent of the axis given by the caller instead. */
  readonly domain?: readonly [number, number] | undefined;
  /** Room for values only at the line ends. */
  readonly compact?: boolean | undefined;
  /** Room above the plot for the label of a known figure, also where a panel beside this one has it. */
  readonly knownSlot?: boolean | undefined;
  /** A heading in place of the title, 24 px high, for example a choice. */
  readonly heading?: Snippet | undefined;
}

/** One panel among others. */
export type FanPanel = Pick<
  FanProps,
  'series' | 'labels' | 'lines' | 'rows' | 'domain' | 'heading'
>;

/** One subject (cluster or province) with its panels side by side. */
export interface TimePanelsProps {
  readonly title: string;
  readonly note: string;
  readonly colour: FanColour;
  readonly panels: readonly FanPanel[];
  readonly width: number;
  readonly height: number;
  readonly held?: boolean | undefined;
  readonly carried?: boolean | undefined;
  /** Values only at the line ends. */
  readonly compact?: boolean | undefined;
  /** What stands at the end of the heading. */
  readonly aside?: Snippet | undefined;
}

/** One quantity of several subjects side by side. */
export interface SubjectPanelsProps {
  readonly title: string;
  readonly note: string;
  /** A choice in place of the title. */
  readonly heading?: Snippet | undefined;
  /** The title of each panel, by its id. */
  readonly subject: Snippet<[string]>;
  readonly panels: readonly (FanPanel & { readonly id: string; readonly colour: FanColour })[];
  readonly columns: number;
  readonly width: number;
  /** Pixels of each panel. */
  readonly height: number;
  readonly held?: boolean | undefined;
  readonly carried?: boolean | undefined;
}
