import { pinPaint } from '../figures/pinPaint.ts';
import { spreadLabels } from '../figures/spreadLabels.ts';
import type { FanLabels, FanSeries } from './FanProps.ts';
import type { FanScale } from './fanScale.ts';

/** Label of a line end: where the line ends and where the label stands. */
export interface LineEnd {
  /** What the line is; of pins the letters, one or several. */
  readonly kind: 'median' | 'reference' | 'expected' | 'plan' | `pin ${string}`;
  readonly text: string;
  /** Colours of the pins it is of. */
  readonly paints: readonly string[];
  readonly end: number;
  readonly label: number;
}
type Unplaced = Omit<LineEnd, 'label'>;

const gap = 14.5;

/** Labels of all line ends of a panel, spread so that they do not touch; pins share one where there is no room for all. */
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
  const last = series.years.length - 1;
  const inside = (value: number): number => Math.max(range[0], Math.min(range[1], scale.y(value)));
  const lines = (['median', 'reference', 'expected', 'plan'] as const).flatMap(
    (kind): Unplaced[] => {
      const value = series[kind]?.[last];
      const text = value === undefined ? undefined : write[kind]?.(value);
      if (value === undefined || text === undefined || !Number.isFinite(value)) return [];
      return [{ kind, text, paints: [], end: inside(value) }];
    },
  );
  const pins = (series.pins ?? []).flatMap((pin): Unplaced[] => {
    const value = pin.values[last];
    if (value === undefined || !Number.isFinite(value)) return [];
    const text = `${pin.letter} ${labels.value(value)}`;
    return [{ kind: `pin ${pin.letter}`, text, paints: [pinPaint(pin)], end: inside(value) }];
  });
  const places = Math.floor((range[1] - range[0]) / gap) + 1;
  const ends = [...lines, ...gathered(pins, Math.max(1, places - lines.length))];
  const spread = spreadLabels(
    ends.map(({ end }) => end),
    gap,
    range,
  );
  return ends.map((end, index) => ({ ...end, label: spread[index]! }));
}

/** As many labels as there are places: pins that end near each other share one, which has their letters only. */
function gathered(pins: readonly Unplaced[], places: number): readonly Unplaced[] {
  if (pins.length <= places) return pins;
  let groups = pins.toSorted((one, other) => one.end - other.end).map((pin) => [pin]);
  const middle = (group: readonly Unplaced[]): number =>
    group.reduce((sum, { end }) => sum + end, 0) / group.length;
  while (groups.length > places) {
    const gaps = groups.slice(1).map((group, at) => middle(group) - middle(groups[at]!));
    const nearest = gaps.indexOf(Math.min(...gaps));
    groups = groups.toSpliced(nearest, 2, [...groups[nearest]!, ...groups[nearest + 1]!]);
  }
  return groups.map((group): Unplaced => {
    if (group.length === 1) return group[0]!;
    const letters = group.map(({ kind }) => kind.slice('pin '.length)).join(' ');
    const paints = group.flatMap((pin) => pin.paints);
    return { kind: `pin ${letters}`, text: letters, paints, end: middle(group) };
  });
}
