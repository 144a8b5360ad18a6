import { caretPath, pinPaint } from '../figures/pinMark.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import { radius } from './ladderGeometry.ts';
import type { LadderCluster, LadderPin } from './LadderProps.ts';
import type { LadderScale } from './ladderScale.ts';

/** Carets of one pin in all rows. */
export interface PinPath {
  readonly letter: string;
  readonly paint: string;
  readonly path: string;
}

/** Where the tip of a caret stands under the middle of its row: clear of the dot of the median. */
const tip = radius.median + 0.2;

/**
 * One path for each pin: a caret under each row where its 2022 median lies.
 * @param tops middle of each row in pixels, NaN where the cluster has no row
 */
export function pinMarks(
  pins: readonly LadderPin[],
  clusters: readonly LadderCluster[],
  tops: Float64Array,
  scale: LadderScale,
): readonly PinPath[] {
  return pins.map((pin) => {
    const path = clusters
      .map(({ column }, index) => {
        const top = tops[index] ?? NaN;
        const output = pin.outputs[column] ?? NaN;
        if (Number.isNaN(top) || scale.beyond(output) !== 0) return '';
        return caretPath(scale.x(output), roundPixel(roundPixel(top) + tip));
      })
      .join('');
    return { letter: pin.letter, paint: pinPaint(pin), path };
  });
}
