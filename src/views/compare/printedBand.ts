import { quantileLevels } from '#model/quantities.ts';
import type { PrintedBand } from './CompareRow.ts';

const [low, middle, high] = [0, quantileLevels.indexOf(0.5), quantileLevels.length - 1];

/** Median and 90 % interval, each printed from its level. */
export function printedBand(figure: (level: number) => string): PrintedBand {
  return { median: figure(middle), low: figure(low), high: figure(high) };
}
