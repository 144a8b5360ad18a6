import { extent, scaleLinear, ticks, tickStep } from 'd3';
import { textWidth } from '../figures/fitText.ts';
import type { FanLine, FanPanel, FanSeries } from './FanProps.ts';

/** Places of a panel, pixels from its top left corner. */
export interface FanGeometry {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Where the labels of the line ends start. */
  readonly labels: number;
}

const title = 28;
const yearAxis = 18;
/** Line above the plots for the label of a known figure, where one of the panels side by side has one. */
const knownLine = 14;
export const rowHeight = 16;

/** Room at the right for values with their names, and for values alone. */
const ends = { full: 106, compact: 50 };
/** Right end of a plot that has room to write every year; longer labels take nothing of that. */
const everyYear = 144;
/** From the end of a line to its label. */
const leader = 13;

/** Room at the right for labels of line ends that are longer than usual, in steps so that panels side by side agree. */
export function endsRoom({ series, labels }: Pick<FanPanel, 'series' | 'labels'>): number {
  const last = series.years.length - 1;
  const widths = (['reference', 'expected'] as const).map((kind) => {
    const value = series[kind]?.[last];
    return value === undefined ? 0 : textWidth(labels[kind]?.(value) ?? '', 12);
  });
  return Math.max(ends.full, leader + Math.ceil(Math.max(...widths) / 16) * 16);
}

/**
 * Layout of a panel: title above, ticks left, labels of the line ends right, rows of figures below.
 * @param room pixels right of the plot
 * @param isKnown whether there is a line for the label of a known figure
 */
export function fanGeometry(
  width: number,
  height: number,
  rows: number,
  compact = false,
  room = ends.full,
  isKnown = false,
): FanGeometry {
  const usual = width - (compact ? ends.compact : ends.full);
  const right = Math.max(120, compact ? usual : Math.max(width - room, Math.min(usual, everyYear)));
  const bottom = height - yearAxis - rows * rowHeight;
  const top = title + (isKnown ? knownLine : 0);
  return { plot: { left: 55, right, top, bottom }, labels: right + leader };
}

/** Extent of everything drawn in a panel, with a margin of 4 %; named lines that lie within five margins are taken in. */
export function fanDomain(series: FanSeries, lines: readonly FanLine[]): readonly [number, number] {
  const { median, bands, reference, expected, plan, pins = [], outturn } = series;
  const pinned = pins.map(({ values }) => values);
  const columns = [median, bands, reference, expected, plan, ...pinned].filter(
    (column) => column !== undefined,
  );
  const values = columns.flatMap((column) => Array.from(column));
  if (outturn) values.push(outturn.value);
  const [low, high] = extent(values.filter((value) => Number.isFinite(value)));
  if (low === undefined) return [0, 1];
  const margin = (high - low) * 0.04 || Math.abs(low) * 0.05 || 1;
  const near = lines.filter(({ value }) => value > low - 5 * margin && value < high + 5 * margin);
  const reach = [low - margin, high + margin, ...near.map(({ value }) => value)];
  return [Math.min(...reach), Math.max(...reach)];
}

export interface FanScale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly tickStep: number;
}

/** Linear scales of a panel; about one tick for each 65 px, three or four asked for. */
export function fanScale(
  geometry: FanGeometry,
  years: readonly number[],
  domain: readonly [number, number],
): FanScale {
  const { left, right, top, bottom } = geometry.plot;
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? first + 1;
  const count = Math.min(4, Math.max(3, Math.round((bottom - top) / 65)));
  return {
    x: scaleLinear([first, Math.max(last, first + 1)], [left, right]),
    y: scaleLinear(domain, [bottom, top]),
    domain,
    ticks: ticks(domain[0], domain[1], count),
    tickStep: tickStep(domain[0], domain[1], count),
  };
}
