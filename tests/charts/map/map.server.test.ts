import { describe, expect, it } from 'vitest';
import { manyOnMap, mapProps, mapSubject } from '#charts/gallery/sampleMap.ts';
import MapPicture from '#charts/map/MapPicture.svelte';
import SizeKey from '#charts/map/SizeKey.svelte';
import { drawSvg, expectStored } from '../picture.ts';

const inJinhua = new Set(
  mapSubject('zh', 358, 346)
    .clusters.filter(({ prefecture }) => prefecture === 'jinhua')
    .map(({ id }) => id),
);

describe('the map', () => {
  it.each([
    ['map', mapProps(mapSubject('zh', 656, 628, { selected: 'yongkang-hardware' }))],
    ['map-english', mapProps(mapSubject('en', 636, 600))],
    ['map-phone', mapProps(mapSubject('zh', 358, 346))],
    [
      'map-filtered',
      {
        ...mapProps(mapSubject('zh', 528, 500, { shown: (id) => inJinhua.has(id) })),
        prefecture: 'jinhua' as const,
      },
    ],
  ])('is drawn as stored: %s', (name, props) => {
    expectStored(name, drawSvg(MapPicture, props));
  });

  it('explains its sizes', () => {
    const labels = { 100: '百亿', 500: '五百亿', 1000: '千亿' };
    expectStored('map-sizes', drawSvg(SizeKey, { scale: 0.45, labels }));
  });

  it('draws no number that is none, whatever the figures', () => {
    const one = mapSubject('zh', 358, 346).clusters.slice(0, 1);
    const subjects = [
      mapSubject('zh', 358, 346, { clusters: one }),
      mapSubject('zh', 358, 346, { clusters: [] }),
      mapSubject('zh', 656, 628, { outputs: [] }),
      mapSubject('zh', 656, 628, manyOnMap(300)),
      mapSubject('zh', 120, 90),
    ];
    for (const subject of subjects) {
      expect(drawSvg(MapPicture, mapProps(subject))).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
