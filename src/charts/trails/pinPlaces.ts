import { pinPaint } from '../figures/pinPaint.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import type { TrailGeometry } from './trailGeometry.ts';
import { between } from './trailPositions.ts';
import type { TrailFigures, TrailPath, TrailPin } from './TrailsProps.ts';
import type { TrailScale } from './trailScale.ts';

/** Where a pinned scenario leads one subject, pixels. */
export interface PinPlace {
  readonly letter: string;
  readonly paint: string;
  readonly x: number;
  readonly y: number;
}

/** Path of one cluster in a pin, or in the figures of the board. */
export function clusterPath(
  {
    productivity,
    energyIntensity,
  }: Pick<TrailFigures, 'productivity' | 'energyIntensity'> | TrailPin,
  column: number,
  years: number,
): TrailPath {
  const count = productivity.length / years;
  const by = (values: ArrayLike<number>): number[] =>
    Array.from({ length: years }, (_, year) => values[year * count + column] ?? NaN);
  return { productivity: by(productivity), energyIntensity: by(energyIntensity) };
}

/**
 * Where pins lead one subject at a time, counted in years from the first; those off the picture are left out.
 * @param pathOf the subject's path in a pin
 */
export function pinPlaces(
  pins: readonly TrailPin[],
  pathOf: (pin: TrailPin) => TrailPath,
  at: number,
  scale: TrailScale,
  { frame }: Pick<TrailGeometry, 'frame'>,
): readonly PinPlace[] {
  return pins.flatMap((pin) => {
    const { productivity, energyIntensity } = pathOf(pin);
    const years = productivity.length;
    const x = roundPixel(scale.x(between(productivity, years, 0, at)));
    const y = roundPixel(scale.y(between(energyIntensity, years, 0, at)));
    const inside = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
    return inside ? [{ letter: pin.letter, paint: pinPaint(pin), x, y }] : [];
  });
}
