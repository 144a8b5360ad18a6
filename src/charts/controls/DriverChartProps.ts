/** A line to compare with, named at its end. */
export interface DriverLine {
  readonly values: readonly number[];
  readonly label: string;
}

/** Values by year as points to drag. All numbers are in the unit they are shown in. */
export interface DriverChartProps {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** What the values are without a change; drawn where they differ. */
  readonly preset: DriverLine;
  /** Another state of the world. */
  readonly other?: DriverLine | undefined;
  readonly range: { readonly from: number; readonly to: number };
  /** Distance between values a drag or an arrow key leads to; pages are ten of them. */
  readonly step: number;
  readonly format: (value: number) => string;
  /** Names of the points. */
  readonly labels: readonly string[];
  /** Whether the axis holds still. */
  readonly held: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly onmove: (place: number, value: number) => void;
  readonly onsettle: () => void;
}
