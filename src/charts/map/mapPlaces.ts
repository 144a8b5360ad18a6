import type { MapFrame } from './mapFrame.ts';

/** Where the bubbles stand, in the order of the clusters. */
export interface MapPlaces {
  readonly frame: MapFrame;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Places between two arrangements; another map, or other clusters, stand at once. */
export function betweenPlaces(from: MapPlaces, to: MapPlaces): (share: number) => MapPlaces {
  if (from.frame !== to.frame || from.xs.length !== to.xs.length) return () => to;
  const mix = (one: Float64Array, other: Float64Array, share: number): Float64Array =>
    other.map((end, index) => one[index]! + (end - one[index]!) * share);
  return (share) => ({
    frame: to.frame,
    xs: mix(from.xs, to.xs, share),
    ys: mix(from.ys, to.ys, share),
  });
}
