import { geoConicEqualArea, geoPath, polygonArea, polygonContains } from 'd3';
import type { PrefectureId } from '#model/generated/tables.ts';
import type { Point } from '../figures/boxes.ts';
import type { Outline } from './readOutlines.ts';

/** A prefecture on the screen: path and a point inside, in pixels. */
export interface Land {
  readonly prefecture: PrefectureId;
  readonly path: string;
  readonly centre: Point;
  /** Points of the grid where its name may stand. */
  readonly seats: readonly Point[];
  /** Keys of the places of the grid that lie in it. */
  readonly inside: ReadonlySet<number>;
  /** Whether it is one of islands, none of them most of it. */
  readonly isIslands: boolean;
}

/** The province fitted into a box. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Width of the province in pixels. */
  readonly span: number;
  readonly lands: readonly Land[];
  /** Distance of the points of the grid over the prefectures, pixels. */
  readonly gridStep: number;
  /** Degrees to pixels. */
  readonly place: (lon: number, lat: number) => Point;
}

/** Width over height of the province in this projection. */
export const aspect = 1.06;
const margin = 6;

/** A number for a place of the grid. */
export function seatKey(column: number, row: number): number {
  return column * 4096 + row;
}

/** How far outside of its prefecture a name may stand, pixels. */
const shore = 16;
/** A prefecture whose largest part is less than this share of it is one of islands: its name stands over them. */
const mainland = 0.6;

function gridInside(
  { coordinates }: Outline['shape'],
  place: MapFrame['place'],
  gridStep: number,
): Pick<Land, 'seats' | 'inside' | 'isIslands'> {
  const rings = coordinates.map(([ring = []]) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [...place(lon, lat)]),
  );
  const main = rings.reduce((one, other) => (other.length > one.length ? other : one));
  const all = rings.flat();
  const columns = extentOf(
    all.map(([x]) => x),
    gridStep,
  );
  const rows = extentOf(
    all.map(([, y]) => y),
    gridStep,
  );
  const seats: Point[] = [];
  const beside: Point[] = [];
  const inside = new Set<number>();
  for (let column = columns[0]; column <= columns[1]; column += 1) {
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      const seat: [number, number] = [column * gridStep, row * gridStep];
      const isInMain = polygonContains(main, seat);
      if (isInMain || rings.some((ring) => polygonContains(ring, seat)))
        inside.add(seatKey(column, row));
      (isInMain ? seats : beside).push(seat);
    }
  }
  const area = rings.reduce((sum, ring) => sum + Math.abs(polygonArea(ring)), 0);
  const isIslands = Math.abs(polygonArea(main)) < mainland * area;
  return { seats: isIslands ? [...seats, ...beside] : seats, inside, isIslands };
}

function extentOf(places: readonly number[], gridStep: number): readonly [number, number] {
  return [
    Math.floor((Math.min(...places) - shore) / gridStep),
    Math.ceil((Math.max(...places) + shore) / gridStep),
  ];
}

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
  const gridStep = Math.max(8, (right - left) / 70);
  const lands = outlines.map(({ prefecture, shape, centre }) => {
    return {
      prefecture,
      path: draw(shape) ?? '',
      centre: place(...centre),
      ...gridInside(shape, place, gridStep),
    };
  });
  return { width, height, span: right - left, lands, gridStep, place };
}
