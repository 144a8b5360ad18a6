import { feature } from 'topojson-client';
import { prefectureIds, type PrefectureId } from '#model/generated/tables.ts';
import file from './outlines/zhejiang.topo.json' with { type: 'json' };

/** Polygons in degrees as [polygon][ring][place]. */
export interface Shape {
  readonly type: 'MultiPolygon';
  readonly coordinates: number[][][][];
}

/** Outline of a prefecture in degrees; `centre` lies inside. Schematic. */
export interface Outline {
  readonly prefecture: PrefectureId;
  readonly shape: Shape;
  readonly centre: readonly [number, number];
}

/** Properties of a prefecture in the file. */
interface Named {
  readonly en: string;
  readonly cp: readonly [number, number];
}

/** The outlines of the eleven prefectures, in the order of the model's prefectures. */
export function readOutlines(): Outline[] {
  const topology = file as unknown as Parameters<typeof feature>[0];
  const all = feature(topology, topology.objects.prefectures!);
  const features = all.type === 'FeatureCollection' ? all.features : [all];
  return prefectureIds.map((prefecture) => {
    const isNamed = ({ properties }: (typeof features)[number]): boolean =>
      (properties as Named).en.toLowerCase() === prefecture;
    const found = features.find(isNamed);
    if (found?.geometry.type !== 'MultiPolygon') throw new Error(`No outline of ${prefecture}`);
    return { prefecture, shape: found.geometry, centre: (found.properties as Named).cp };
  });
}
