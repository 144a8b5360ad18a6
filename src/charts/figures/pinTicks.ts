import { roundPixel } from './roundPixel.ts';
import { spreadLabels } from './spreadLabels.ts';

/** A tick of a pin, pixels, and how far two of them stay apart. */
const tick = { width: 1.8, height: 3.8, pitch: 2.2 } as const;

/**
 * Ticks of all pins on one line, one path each in their order. Ticks that would lie on each other stand side by side in
 * the order of their values; their middle stays.
 * @param xs where each belongs, pixels; NaN for none
 * @param top upper end of the ticks
 * @param range first and last place they may take
 */
export function pinTicks(
  xs: readonly number[],
  top: number,
  range: readonly [number, number],
): readonly string[] {
  const known = xs.flatMap((x, pin) => (Number.isNaN(x) ? [] : [pin]));
  const places = spreadLabels(
    known.map((pin) => xs[pin]!),
    tick.pitch,
    range,
  );
  const paths = xs.map(() => '');
  known.forEach((pin, place) => {
    const left = roundPixel(places[place]! - tick.width / 2);
    paths[pin] = `M${left} ${roundPixel(top)}h${tick.width}v${tick.height}h${-tick.width}Z`;
  });
  return paths;
}
