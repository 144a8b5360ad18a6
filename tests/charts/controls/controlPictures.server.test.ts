import { describe, expect, it } from 'vitest';
import DriverChart from '#charts/controls/DriverChart.svelte';
import PriorSketch from '#charts/controls/PriorSketch.svelte';
import WidthBar from '#charts/controls/WidthBar.svelte';
import { textWidth } from '#charts/figures/fitText.ts';
import { sampleDriver, samplePriors } from '#charts/gallery/sampleControls.ts';
import { drawSvg, expectStored } from '../picture.ts';

describe('the sketch of a prior', () => {
  it.each(Object.entries(samplePriors))('is drawn as stored: %s', (name, props) => {
    expectStored(`prior-${name}`, drawSvg(PriorSketch, props));
  });

  it('draws no number that is none, however narrow or wide the prior', () => {
    const { lognormal } = samplePriors;
    const extremes = [
      { low5: 1, median: 1, high95: 1 },
      { low5: 1e-9, median: 1, high95: 1e6 },
      { low5: 1, median: 1.000001, high95: 1.000002 },
    ];
    for (const points of extremes) {
      const prior = { distribution: 'lognormal', ...points } as const;
      const svg = drawSvg(PriorSketch, { prior, original: lognormal.prior, label: '' });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(drawSvg(PriorSketch, { prior, label: '' })).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('a driver by year', () => {
  it.each(Object.entries(sampleDriver))('is drawn as stored: %s', (name, props) => {
    expectStored(`driver-${name}`, drawSvg(DriverChart, props));
  });

  it('has one dashed line, the preset, which is named with its sign, and no value on a figure of the axis', () => {
    const svg = drawSvg(DriverChart, sampleDriver.changed);
    const dashed = [...svg.matchAll(/<path[^>]*stroke-dasharray="([^"]+)"/g)];
    expect(dashed.map(([, dashes]) => dashes)).toEqual(['4 3', '4 3']);
    const ends = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="end"[^>]*>/g)];
    const values = [...svg.matchAll(/<text x="([\d.]+)"[^>]*font-weight="700"[^>]*>([^<]+)</g)];
    const axis = Math.max(...ends.map(([, x]) => Number(x)));
    const starts = values.map(([, x, text]) => Number(x) - textWidth(text!, 12) / 2);
    expect(Math.min(...starts)).toBeGreaterThan(axis + 4);
  });
});

describe('a width', () => {
  it('keeps a mark even where there is none', () => {
    expectStored('width-none', drawSvg(WidthBar, { share: 0 }));
    expectStored('width-most', drawSvg(WidthBar, { share: 1, strong: true }));
  });
});
