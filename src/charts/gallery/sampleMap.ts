import { clusters, prefectures } from '#model/generated/tables.ts';
import { roundOutput } from '../figures/roundOutput.ts';
import { arrangeMap, type MapSubject } from '../map/arrangeMap.ts';
import { mapFrame } from '../map/mapFrame.ts';
import type { MapCluster, MapLabels, MapPictureProps } from '../map/MapProps.ts';
import { readOutlines } from '../map/readOutlines.ts';
import { manyClusters, planFigures, sampleClusters, type Language } from './sampleLadder.ts';

const outlines = readOutlines();
const number = new Intl.NumberFormat('en');
const figure = (output: number): string => number.format(roundOutput(output));

/** The counted clusters with their places. */
function mapClusters(language: Language): MapCluster[] {
  return sampleClusters(language).map((cluster) => ({
    ...clusters[cluster.column]!,
    ...{ label: cluster.label, column: cluster.column },
  }));
}

/** Sample texts of the map. */
export function sampleMapLabels(outputs: ArrayLike<number>): MapLabels {
  return {
    map: 'map',
    clusters: 'clusters',
    prefectures: 'prefectures',
    output: figure,
    cluster: ({ label, column }) => ({ title: label, lines: [figure(outputs[column] ?? 0)] }),
    prefecture: (id) => id,
  };
}

/** What an arrangement of the sample depends on; 2022 medians of the plan as written. */
export function mapSubject(
  language: Language,
  width: number,
  height: number,
  changed: Partial<MapSubject> = {},
): MapSubject {
  return {
    frame: mapFrame(outlines, width, height),
    clusters: mapClusters(language),
    prefectures: prefectures.map(({ id, labelZh, labelEn }) => ({
      id,
      label: language === 'zh' ? labelZh : labelEn,
    })),
    outputs: planFigures.central,
    shown: () => true,
    selected: undefined,
    output: figure,
    ...changed,
  };
}

/** Props of the picture of a subject, arranged for it. */
export function mapProps(subject: MapSubject): MapPictureProps {
  const { frame, clusters: drawn, prefectures: named, outputs, shown, selected } = subject;
  return {
    ...{ frame, clusters: drawn, prefectures: named, outputs, shown, selected },
    arrangement: arrangeMap(subject),
    labels: sampleMapLabels(outputs),
  };
}

/** Made-up clusters in any number, in the places of the real ones. */
export function manyOnMap(count: number): Pick<MapSubject, 'clusters' | 'outputs'> {
  const { clusters: made, figures } = manyClusters(count);
  return {
    clusters: made.map(({ id, label, category, column }) => {
      const { prefecture, lon, lat } = clusters[(column * 7) % clusters.length]!;
      return { ...{ id, label, category, column, prefecture }, lon, lat };
    }),
    outputs: figures.central,
  };
}
