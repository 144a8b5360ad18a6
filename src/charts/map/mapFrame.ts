import { geoConicEqualArea, geoPath } from 'd3';
import type { PrefectureId } from '#model/generated/tables.ts';
import type { Outline } from './readOutlines.ts';

export type Point = readonly [number, number];

/** A prefecture on the screen: path, largest ring and a point inside, in pixels. */
export interface Land {
  readonly prefecture: PrefectureId;
  readonly path: string;
  readonly ring: readonly Point[];
  readonly centre: Point;
}

/** The province fitted into a box. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Width of the province in pixels. */
  readonly span: number;
  readonly lands: readonly Land[];
  /** Degrees to pixels. */
  readonly place: (lon: number, lat: number) => Point;
}

/** Width over height of the province in this projection. */
export const aspect = 1.06;
const margin = 6;

/**
 * Fits the outlines into a box of pixels: equal area, so that the size of a prefecture is its size.
 * Paths to a tenth of a pixel.
 */
export function mapFrame(outlines: readonly Outline[], width: number, height: number): MapFrame {
  const all = {
    type: 'GeometryCollection' as const,
    geometries: outlines.map(({ shape }) => shape),
  };
  const projection = geoConicEqualArea().parallels([27.7, 30.5]).rotate([-120.5, 0]);
  projection.fitExtent(
    [
      [margin, margin],
      [Math.max(margin + 1, width - margin), Math.max(margin + 1, height - margin)],
    ],
    all,
  );
  const draw = geoPath(projection).digits(1);
  const [[left], [right]] = draw.bounds(all);
  const place = (lon: number, lat: number): Point => projection([lon, lat]) ?? [0, 0];
  const lands = outlines.map(({ prefecture, shape, centre }) => {
    const rings = shape.coordinates.map(([ring = []]) => ring);
    const longest = rings.reduce((one, other) => (other.length > one.length ? other : one));
    return {
      prefecture,
      path: draw(shape) ?? '',
      ring: longest.map(([lon = 0, lat = 0]) => place(lon, lat)),
      centre: place(...centre),
    };
  });
  return { width, height, span: right - left, lands, place };
}
