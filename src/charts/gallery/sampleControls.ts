import type { DriverChartProps } from '#charts/controls/DriverChartProps.ts';
import type { PriorSketchProps } from '#charts/controls/priorSketch.ts';
import type { PriorShape } from '#charts/controls/priorCurve.ts';

const curvature: PriorShape = { distribution: 'lognormal', low5: 0.8, median: 1.5, high95: 2.5 };
const displacement: PriorShape = { distribution: 'normal', low5: 0, median: 0.08, high95: 0.22 };
const floor: PriorShape = { distribution: 'logitnormal', low5: 0.45, median: 0.7, high95: 0.9 };

/** Priors of each distribution, and changed, fixed and degenerate ones. */
export const samplePriors = {
  lognormal: { prior: curvature, label: 'lognormal' },
  normal: { prior: displacement, label: 'normal, wider above' },
  logitnormal: { prior: floor, label: 'logit-normal' },
  changed: { prior: { ...curvature, median: 2 }, original: curvature, label: 'changed' },
  fixed: { prior: curvature, fixed: 2.25, label: 'fixed' },
  'fixed-far': { prior: curvature, fixed: 40, label: 'fixed far away' },
  point: { prior: { ...displacement, low5: 0.08, high95: 0.08 }, label: 'no width' },
} as const satisfies Readonly<Record<string, PriorSketchProps>>;

const still = { held: false, onmove: () => undefined, onsettle: () => undefined };
const percent = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
const years = [2020, 2021, 2022];
const labels = ['2020', '2021', '2022'];
const happened = { values: [-3, 6, 4], label: '实际走势' };
const expected = { values: [0.3, 0.3, 0.3], label: '2019年底预期' };
const range = { from: -50, to: 100 };
const plain = { years, labels, range, step: 0.1, format: percent, ...still };

/** A driver as in its preset, changed, without any value, and at the edge of what it can be. */
export const sampleDriver = {
  preset: { ...plain, values: happened.values, preset: happened, other: expected },
  changed: { ...plain, values: [-3, 2, -0.4], preset: happened, other: expected },
  nothing: {
    ...plain,
    range: { from: 0, to: 50 },
    values: [0, 0, 0],
    preset: { values: [0, 0, 0], label: '外贸冲击' },
    other: { values: [0, 0, 0], label: '2019年底预期' },
  },
  edge: { ...plain, values: [-50, 100, 0], preset: expected },
} as const satisfies Readonly<Record<string, DriverChartProps>>;
