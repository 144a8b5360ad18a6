import { roundPixel } from '../figures/roundPixel.ts';

/** What a histogram of counts draws. */
export interface HistogramFigures {
  /** Share of the draws that end with each count, and of the reference's. */
  readonly shares: readonly number[];
  readonly ghosts: readonly number[];
  /** First and last count on the axis, and the share at its top. */
  readonly range: readonly [number, number];
  readonly top: number;
  readonly target: number;
  readonly tolerated: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Paths of the bars that miss, are tolerated and meet, of the reference, and places of the target, in pixels. */
export interface HistogramPaths {
  readonly missed: string;
  readonly tolerated: string;
  readonly met: string;
  readonly ticks: string;
  readonly ground: number;
  readonly target: number;
  /** Middle of the slot of a count. */
  readonly middle: (count: number) => number;
  /** Middle of the figure under the target. */
  readonly name: number;
  /** First and last count with the middle of its figure, where they stand clear of the target. */
  readonly ends: readonly { readonly count: number; readonly x: number }[];
}

/** Draws one bar for each count that occurs. */
export function histogramPaths(figures: HistogramFigures): HistogramPaths {
  const { shares, ghosts, range, top, target, width } = figures;
  const [first, last] = range;
  const pitch = width / (last - first + 1);
  const ground = figures.height - 15.5;
  const x = (count: number): number => roundPixel((count - first) * pitch);
  const y = (share: number): number => roundPixel(ground - Math.min(1, share / top) * (ground - 2));
  const paths = { missed: '', tolerated: '', met: '', ticks: '' };
  for (let count = first; count <= last; count++) {
    const share = shares[count] ?? 0;
    const ghost = ghosts[count] ?? 0;
    const side = count >= target ? 'met' : count >= figures.tolerated ? 'tolerated' : 'missed';
    if (share > 0)
      paths[side] += `M${x(count) + 0.5} ${ground}V${y(share)}h${roundPixel(pitch - 1)}V${ground}Z`;
    if (ghost > 0) paths.ticks += `M${x(count)} ${y(ghost)}h${roundPixel(pitch)}`;
  }
  const middle = (count: number): number => (count - first + 0.5) * pitch;
  /** Middle of the figure under a bar, which may be wider than the bar. */
  const figure = (count: number): number => {
    const half = 3.5 * `${count}`.length;
    return roundPixel(Math.max(half, Math.min(width - half, middle(count))));
  };
  const name = figure(target);
  const ends = [first, last]
    .map((count) => ({ count, x: figure(count) }))
    .filter((end) => Math.abs(end.x - name) >= 18);
  return { ...paths, ground, target: x(target), middle, name, ends };
}
