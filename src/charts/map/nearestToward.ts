/** A place the keyboard can go to. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Slant counts this many times its length, so that an arrow goes where it points. */
const slant = 2;

/**
 * The stop an arrow key leads to: the nearest in its direction, seen from where the keyboard stands.
 * @returns undefined for other keys, and where nothing lies that way
 */
export function nearestToward(key: string, from: Stop, stops: readonly Stop[]): Stop | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const [dx, dy] = direction;
  let nearest: Stop | undefined;
  let least = Infinity;
  for (const stop of stops) {
    if (stop.id === from.id) continue;
    const ahead = (stop.x - from.x) * dx + (stop.y - from.y) * dy;
    const aside = Math.abs((stop.x - from.x) * dy) + Math.abs((stop.y - from.y) * dx);
    if (ahead <= 0 || aside > ahead * 2.5) continue;
    const distance = ahead + aside * slant;
    if (distance < least) [nearest, least] = [stop, distance];
  }
  return nearest;
}

/** Whether a key walks. */
export function isArrow(key: string): boolean {
  return key in directions;
}
