import { roundPixel } from '../figures/roundPixel.ts';
import { spreadLabels } from '../figures/spreadLabels.ts';
import type { FanLine } from './FanProps.ts';
import type { FanGeometry, FanScale } from './fanScale.ts';

/** Everything on the axes of a panel, in pixels. */
export interface FanAxisPlaces {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly grid: string;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Named lines within the panel; `name` is the baseline of the name. */
  readonly lines: readonly {
    readonly value: number;
    readonly label: string;
    readonly y: number;
    readonly name: number;
  }[];
  /** Years that are written, with their place among all. */
  readonly years: readonly { readonly year: number; readonly place: number; readonly x: number }[];
}

const textLine = 13;
const narrowestYear = 31;
const baseline = 4.2;

/**
 * Places ticks, named lines and years. Names of lines that are close to each other stand apart; a tick gives way to the
 * name of a line that is nearer than a line of text, and to the axis of the years; where years are close, the first and
 * the last stand for all.
 */
export function fanAxis(
  years: readonly number[],
  { plot }: FanGeometry,
  scale: FanScale,
  lines: readonly FanLine[],
): FanAxisPlaces {
  const { left, right, top, bottom } = plot;
  const inside = lines.filter(({ value }) => value >= scale.domain[0] && value <= scale.domain[1]);
  const heights = inside.map(({ value }) => scale.y(value));
  const names = spreadLabels(heights, textLine, [top, bottom]);
  const crowded = (right - left) / Math.max(1, years.length - 1) < narrowestYear;
  const free = scale.ticks.filter(
    (tick) =>
      bottom - scale.y(tick) > 4 &&
      heights.every((height) => Math.abs(height - scale.y(tick)) >= textLine),
  );
  return {
    ...{ left, right, bottom },
    grid: free.map((tick) => `M${left} ${roundPixel(scale.y(tick))}H${right}`).join(''),
    ticks: free.map((value) => ({ value, y: roundPixel(scale.y(value) + baseline) })),
    lines: inside.map(({ value, label }, place) => ({
      ...{ value, label, y: roundPixel(heights[place]!) },
      name: roundPixel((names[place] ?? heights[place]!) + baseline),
    })),
    years: years.flatMap((year, place) =>
      crowded && place > 0 && place < years.length - 1
        ? []
        : [{ year, place, x: roundPixel(scale.x(year)) }],
    ),
  };
}
