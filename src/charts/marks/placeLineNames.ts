import type { FanGeometry, FanScale } from '../time/fanScale.ts';
import type { FanSeries } from '../time/FanProps.ts';

/** A horizontal line, its height in the picture, and the width of its name. */
export interface NamedLine {
  readonly y: number;
  readonly width: number;
}

/** Where the name of a line stands: its baseline and the end of the plot it starts from. */
export interface LineName {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const ascent = 11;

/** What it costs to leave a name out: more than to cover all of a fan, less than to be cut or to cover a name. */
const leftOut = 1000;

/**
 * Each at whichever end of its line, above or below it, the fan leaves most room, above at the left where all are free.
 * A name that would be cut by an edge or cover another one is left out.
 */
export function placeLineNames(
  lines: readonly NamedLine[],
  series: FanSeries,
  scale: FanScale,
  { left, right, bottom }: FanGeometry['plot'],
): (LineName | undefined)[] {
  const covered = ({ x, y, anchor }: LineName, width: number): number => {
    const [from, to] = reach({ x, y, anchor }, width);
    return series.years.reduce((most, year, index) => {
      const beside = scale.x(year) < from - 5 || scale.x(year) > to + 5;
      return beside ? most : Math.max(most, overlap(extentAt(series, index, scale), y));
    }, 0);
  };
  /** The cheapest places of the lines from one on, beside those of the lines before it. */
  const best = (from: number, before: readonly Placed[]): Choice => {
    const line = lines[from];
    if (!line) return { cost: 0, names: [] };
    const { y: height, width } = line;
    const rest = best(from + 1, before);
    let choice: Choice = { cost: leftOut + rest.cost, names: [undefined, ...rest.names] };
    for (const [x, anchor] of [
      [left, 'start'],
      [right, 'end'],
    ] as const)
      for (const y of [height - 4, height + ascent + 2]) {
        const name: LineName = { x, y, anchor };
        if (y > bottom || y < ascent || before.some((other) => meet(other, { name, width })))
          continue;
        const others = best(from + 1, [...before, { name, width }]);
        const cost = covered(name, width) + others.cost;
        if (cost < choice.cost) choice = { cost, names: [name, ...others.names] };
      }
    return choice;
  };
  return [...best(0, []).names];
}

interface Placed {
  readonly name: LineName;
  readonly width: number;
}
interface Choice {
  readonly cost: number;
  readonly names: readonly (LineName | undefined)[];
}

function meet(one: Placed, other: Placed): boolean {
  const [[from, to], [begin, end]] = [reach(one.name, one.width), reach(other.name, other.width)];
  return begin < to && from < end && Math.abs(one.name.y - other.name.y) < ascent;
}

function reach({ x, anchor }: LineName, width: number): [from: number, to: number] {
  return anchor === 'start' ? [x, x + width] : [x - width, x];
}

/** Pixels from top to bottom that the fan takes at a year, its dot included. */
function extentAt({ bands, median }: FanSeries, place: number, { y }: FanScale): [number, number] {
  const dot = y(median[place] ?? NaN);
  const [low, high] = [bands?.[place * 5], bands?.[place * 5 + 4]];
  if (low === undefined || high === undefined) return [dot - 4, dot + 4];
  return [Math.min(y(high), dot - 4), Math.max(y(low), dot + 4)];
}

function overlap([top, bottom]: readonly [number, number], baseline: number): number {
  return Math.max(0, Math.min(bottom, baseline) - Math.max(top, baseline - ascent));
}
