import type { PinMark } from '../figures/pinPaint.ts';
import type { LadderPin } from '../ladder/LadderProps.ts';
import type { PinValue } from '../marks/MarkProps.ts';
import type { FanPin, FanSeries } from '../time/FanProps.ts';
import type { TrailPin } from '../trails/TrailsProps.ts';
import { planFigures } from './sampleLadder.ts';
import { planTrails } from './sampleTrails.ts';

const names = [
  '不施策',
  '计划如文',
  '无保障措施',
  '推迟一年',
  '绿色先行',
  'A very long name of a scenario',
];

/** How far each of six made-up pins lies from the plan; the second lies on it. */
const factors = [0.965, 1, 0.985, 0.99, 1.006, 1.04];

/** So many pins, six at most. */
function pinMarks(count: number): readonly (PinMark & { readonly factor: number })[] {
  return names.slice(0, count).map((name, colour) => ({
    ...{ name, colour, letter: 'ABCDEF'.charAt(colour), factor: factors[colour]! },
  }));
}

/** Pins of the ladder around the plan. */
export function ladderPins(count: number): readonly LadderPin[] {
  return pinMarks(count).map(({ factor, ...pin }) => ({
    ...pin,
    outputs: planFigures.central.map((output) => output * factor),
  }));
}

/** Pins of a mark around a value; `spread` widens what lies between them. */
export function markPins(count: number, value: number, spread = 1): readonly PinValue[] {
  return pinMarks(count).map(({ factor, ...pin }) => ({
    ...pin,
    value: value * (1 + (factor - 1) * spread),
  }));
}

/** Pins of a fan around its median, all of which start in one point. */
export function fanPins(count: number, { median }: FanSeries): readonly FanPin[] {
  return pinMarks(count).map(({ factor, ...pin }) => ({
    ...pin,
    values: Array.from(median, (value, year) => value * (1 + ((factor - 1) * year) / 3)),
  }));
}

/** Pins of the trails around the plan. */
export function trailPins(count: number): readonly TrailPin[] {
  const { productivity, energyIntensity, province } = planTrails;
  const grown = (column: ArrayLike<number>, factor: number): number[] =>
    Array.from(column, (value) => value * factor);
  return pinMarks(count).map(({ factor, ...pin }) => ({
    ...pin,
    productivity: grown(productivity, factor),
    energyIntensity: grown(energyIntensity, 2 - factor),
    province: {
      productivity: grown(province.productivity, factor),
      energyIntensity: grown(province.energyIntensity, 2 - factor),
    },
  }));
}
