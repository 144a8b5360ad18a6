import { roundPixel } from './roundPixel.ts';

/** A circle as a closed subpath, so that the dots of all rows share one path. */
export function ringPath(x: number, y: number, radius: number): string {
  const width = 2 * radius;
  return `M${roundPixel(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0 ${-width} 0Z`;
}
