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

/**
 * Each at whichever end of its line, above or below it, the fan leaves most room, above at the left where all are free;
 * never cut by an edge, nor over the name of a line before it.
 */
export function placeLineNames(
  lines: readonly NamedLine[],
  series: FanSeries,
  scale: FanScale,
  { left, right, bottom }: FanGeometry['plot'],
): LineName[] {
  const taken: (readonly [from: number, to: number, baseline: number])[] = [];
  return lines.map(({ y: line, width }) => {
    const places = (['start', 'end'] as const).flatMap((anchor) =>
      [line - 4, line + ascent + 2].map((y): LineName => ({
        x: anchor === 'start' ? left : right,
        y,
        anchor,
      })),
    );
    const covered = (place: LineName): number => {
      const { y } = place;
      const [from, to] = reach(place, width);
      const meets = taken.some(
        ([begin, end, other]) => begin < to && from < end && Math.abs(other - y) < ascent,
      );
      if (meets || y > bottom || y < ascent) return Infinity;
      return series.years.reduce((most, year, index) => {
        const beside = scale.x(year) < from - 5 || scale.x(year) > to + 5;
        return beside ? most : Math.max(most, overlap(extentAt(series, index, scale), y));
      }, 0);
    };
    const best = places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
    taken.push([...reach(best, width), best.y]);
    return best;
  });
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
