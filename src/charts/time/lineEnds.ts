import { spreadLabels } from '../figures/spreadLabels.ts';
import type { FanLabels, FanSeries } from './FanProps.ts';
import type { FanScale } from './fanScale.ts';

/** Label of a line end: where the line ends and where the label stands. */
export interface LineEnd {
  readonly kind: 'median' | 'reference' | 'expected' | 'plan';
  readonly text: string;
  readonly end: number;
  readonly label: number;
}

const gap = 14.5;

/** Labels of all line ends of a panel, spread so that they do not touch. */
export function lineEnds(
  series: FanSeries,
  labels: FanLabels,
  scale: FanScale,
  range: readonly [number, number],
): LineEnd[] {
  const write = {
    median: labels.value,
    reference: labels.reference,
    expected: labels.expected,
    plan: labels.plan,
  };
  const ends = (['median', 'reference', 'expected', 'plan'] as const).flatMap((kind) => {
    const value = series[kind]?.[series.years.length - 1];
    const text = value === undefined ? undefined : write[kind]?.(value);
    if (value === undefined || text === undefined || !Number.isFinite(value)) return [];
    return [{ kind, text, end: Math.max(range[0], Math.min(range[1], scale.y(value))) }];
  });
  const places = spreadLabels(
    ends.map(({ end }) => end),
    gap,
    range,
  );
  return ends.map((end, index) => ({ ...end, label: places[index]! }));
}
