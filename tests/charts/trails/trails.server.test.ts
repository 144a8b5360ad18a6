import { describe, expect, it } from 'vitest';
import {
  manyTrails,
  planTrails,
  stretchedTrails,
  trailClusters,
  trailLabels,
} from '#charts/gallery/sampleTrails.ts';
import Trails from '#charts/trails/Trails.svelte';
import { drawSvg, expectStored } from '../picture.ts';

const board = {
  ...{ clusters: trailClusters('zh'), figures: planTrails, labels: trailLabels.zh },
  ...{ summary: '135 个集群', width: 836, height: 583, year: 2022 },
};
const { reference: _, band: __, ...bare } = planTrails;

describe('the trails', () => {
  it.each([
    ['trails', { ...board, selected: 'yongkang-hardware' }],
    ['trails-english', { ...board, clusters: trailClusters('en'), labels: trailLabels.en }],
    ['trails-2019', { ...board, year: 2019 }],
    ['trails-phone', { ...board, width: 358, height: 460, selected: 'yongkang-hardware' }],
    ['trails-one', { ...board, clusters: board.clusters.slice(3, 4), figures: bare, height: 260 }],
  ])('are drawn as stored: %s', (name, props) => {
    expectStored(name, drawSvg(Trails, props));
  });

  it('draw no number that is none, whatever the figures', () => {
    const { clusters, figures } = manyTrails(1000);
    const zero = (column: Float64Array): Float64Array => column.map(() => 0);
    const extremes = [
      { ...board, figures: bare },
      { ...board, figures: stretchedTrails(5) },
      { ...board, figures: { ...planTrails, output: zero(planTrails.output) } },
      { ...board, clusters, figures },
      { ...board, clusters: [] },
      { ...board, shown: new Set<string>(), selected: 'yongkang-hardware' },
      {
        ...board,
        clusters: board.clusters.map((cluster) => ({ ...cluster, label: cluster.label.repeat(4) })),
      },
    ];
    for (const props of extremes) {
      for (const width of [320, 1400]) {
        expect(drawSvg(Trails, { ...props, width, height: 360 })).not.toMatch(
          /NaN|Infinity|undefined/,
        );
      }
    }
  });
});
