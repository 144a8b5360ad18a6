import type { FanColour } from '../time/FanProps.ts';

/** A step from one value to the next, or one of the two ends (`from` equal to `to`). */
export interface WaterfallRow {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** The figure as printed. */
  readonly value: string;
  readonly kind: 'base' | 'trend' | 'world' | 'data' | 'policy' | 'outcome';
}

/** What leads from one value to another, row by row. */
export interface WaterfallProps {
  /** Running values: each row begins where the one before it ended; first the base, last the outcome. */
  readonly rows: readonly WaterfallRow[];
  readonly lines?: readonly { readonly value: number; readonly label: string }[] | undefined;
  /** Colour of the subject, for its two ends. */
  readonly colour: FanColour;
  /** Text summary. */
  readonly label: string;
  readonly width?: number | undefined;
  /** Figures are those of an earlier scenario. */
  readonly stale?: boolean | undefined;
}
