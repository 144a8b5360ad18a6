import { pinPaint } from '../figures/pinPaint.ts';
import { pinTicks } from '../figures/pinTicks.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import { radius } from './ladderGeometry.ts';
import type { LadderCluster, LadderPin } from './LadderProps.ts';
import type { LadderScale } from './ladderScale.ts';

/** Ticks of one pin in all rows. */
export interface PinPath {
  readonly letter: string;
  readonly paint: string;
  readonly path: string;
}

/** Where a tick begins under the middle of its row: clear of the dot of the median. */
const start = radius.median + 0.2;

/**
 * One path for each pin: a tick under each row where its 2022 median lies.
 * @param tops middle of each row in pixels, NaN where the cluster has no row
 */
export function pinMarks(
  pins: readonly LadderPin[],
  clusters: readonly LadderCluster[],
  tops: Float64Array,
  scale: LadderScale,
): readonly PinPath[] {
  const paths = pins.map(() => '');
  clusters.forEach(({ column }, index) => {
    const top = tops[index] ?? NaN;
    if (Number.isNaN(top) || pins.length === 0) return;
    const xs = pins.map(({ outputs }) => {
      const output = outputs[column] ?? NaN;
      return scale.beyond(output) === 0 ? scale.x(output) : NaN;
    });
    pinTicks(xs, roundPixel(top) + start, scale.range).forEach((path, pin) => {
      paths[pin] = `${paths[pin] ?? ''}${path}`;
    });
  });
  return pins.map((pin, place) => ({
    letter: pin.letter,
    paint: pinPaint(pin),
    path: paths[place]!,
  }));
}
