import { describe, expect, it } from 'vitest';
import plan from '#charts/gallery/planOutturn.json' with { type: 'json' };
import { sampleLabels } from '#charts/gallery/sampleLabels.ts';
import { manyClusters, planFigures, sampleClusters } from '#charts/gallery/sampleLadder.ts';
import { clusterPanels, provincePanels } from '#charts/gallery/samplePanels.ts';
import Ladder from '#charts/ladder/Ladder.svelte';
import Bullet from '#charts/marks/Bullet.svelte';
import CountHistogram from '#charts/marks/CountHistogram.svelte';
import HarveyBall from '#charts/marks/HarveyBall.svelte';
import MiniFan from '#charts/marks/MiniFan.svelte';
import ProbabilityBar from '#charts/marks/ProbabilityBar.svelte';
import FanChart from '#charts/time/FanChart.svelte';
import { drawSvg, expectStored } from './picture.ts';

const board = { clusters: sampleClusters('zh'), figures: planFigures, labels: sampleLabels.zh };
const size = { width: 836, height: 628 };
const { base, central, bands, bandsCentral: _, ...chances } = planFigures;

describe('the ladder', () => {
  it.each([
    ['ladder', { ...board, ...size, selected: 'yongkang-hardware' }],
    [
      'ladder-english',
      { ...board, ...size, clusters: sampleClusters('en'), labels: sampleLabels.en },
    ],
    ['ladder-phone', { ...board, width: 358, height: 560 }],
    ['ladder-central', { ...board, ...size, figures: { base, central } }],
    [
      'ladder-own',
      {
        ...{ ...board, width: 836, height: 160 },
        clusters: board.clusters.slice(2, 4).map((cluster) => ({ ...cluster, own: true })),
      },
    ],
    ['ladder-one', { ...board, width: 836, height: 160, clusters: board.clusters.slice(3, 4) }],
  ])('is drawn as stored: %s', (name, props) => {
    expectStored(name, drawSvg(Ladder, props));
  });

  it('draws no number that is none, whatever the figures', () => {
    const flat = bands!.map((_value, place) => central[Math.floor(place / 5)]!);
    const wide = bands!.map((value, place) => value * [0.01, 0.3, 1, 3, 99][place % 5]!);
    const { clusters, figures } = manyClusters(1000);
    const extremes = [
      { ...board, figures: { base, central, bands: flat, ...chances } },
      { ...board, figures: { base, central, bands: wide, ...chances } },
      { ...board, figures: { base: base.map(() => 0), central: central.map(() => 0) } },
      { ...board, clusters, figures },
      { ...board, clusters: [] },
      {
        ...board,
        clusters: board.clusters.map((cluster) => ({ ...cluster, label: cluster.label.repeat(9) })),
      },
    ];
    for (const props of extremes) {
      for (const width of [320, 600, 836, 1400]) {
        const svg = drawSvg(Ladder, { ...props, width, height: 300 });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });
});

describe('fans', () => {
  it.each([
    ['fan-cluster-output', clusterPanels[0]!, 'niche'],
    ['fan-cluster-productivity', clusterPanels[1]!, 'niche'],
    ['fan-cluster-energy', clusterPanels[2]!, 'niche'],
    ['fan-province-output', provincePanels[0]!, 'neutral'],
  ] as const)('are drawn as stored: %s', (name, panel, colour) => {
    expectStored(name, drawSvg(FanChart, { ...panel, colour, width: 278, height: 260 }));
  });

  it('draw a central run without bands, and a series that never moves', () => {
    const { labels } = clusterPanels[0]!;
    for (const median of [
      [810, 809, 1002, 1067],
      [5, 5, 5, 5],
      [0, 0, 0, 0],
    ]) {
      const series = { years: [2019, 2020, 2021, 2022], median };
      const svg = drawSvg(FanChart, { series, labels, colour: 'neutral', width: 278, height: 260 });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('shrink into the inspector', () => {
    const { series, lines } = clusterPanels[0]!;
    expectStored('mini-fan', drawSvg(MiniFan, { series, lines, colour: 'niche', label: '产值' }));
  });
});

describe('marks of the scorecard', () => {
  const { energyIntensity, smartFactories } = plan.targets;

  it('are drawn as stored', () => {
    const count = { target: 15, tolerated: 14, label: '千亿级个数' };
    const energy = {
      ...energyIntensity,
      target: -0.04,
      comparison: '<=',
      label: '单位能耗',
    } as const;
    const factories = {
      ...smartFactories,
      target: 100,
      comparison: '>=',
      label: '智能工厂',
    } as const;
    expectStored('count-histogram', drawSvg(CountHistogram, { ...count, counts: plan.tier1000 }));
    expectStored('bullet-falling', drawSvg(Bullet, energy));
    expectStored('bullet-reference-off-scale', drawSvg(Bullet, factories));
    expectStored('harvey-ball', drawSvg(HarveyBall, { probability: 0.71 }));
    expectStored('probability-bar', drawSvg(ProbabilityBar, { probability: 0.71 }));
  });

  it('move an older band along with a newer central run', () => {
    const target = {
      target: 0.07,
      comparison: '>=',
      label: '',
      span: 0.05,
      central: 0.085,
    } as const;
    const older = [0.06, 0.07, 0.075, 0.08, 0.09];
    const newer = older.map((quantile) => quantile + 0.01);
    expect(drawSvg(Bullet, { ...target, quantiles: older, quantilesCentral: 0.075 })).toBe(
      drawSvg(Bullet, { ...target, quantiles: newer }),
    );
  });

  it('draw no number that is none, whatever the figures', () => {
    const count = { target: 15, tolerated: 14, label: '' };
    const target = { target: 20, comparison: '>=', label: '' } as const;
    const pictures = [
      ...[[], [0, 0, 5], [0]].map((counts) => drawSvg(CountHistogram, { ...count, counts })),
      drawSvg(Bullet, { ...target, central: 20 }),
      drawSvg(Bullet, { ...target, central: 20, quantiles: [20, 20, 20, 20, 20] }),
      drawSvg(Bullet, { ...target, central: 9, quantiles: [1, 5, 9, 14, 19], reference: 900 }),
      ...[0, 0.004, 0.5, 1].map((probability) => drawSvg(HarveyBall, { probability })),
    ];
    for (const svg of pictures) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
