/** Member whose bubble is under a point, or the nearest within a distance from its rim. */
export function bubbleAt(
  bubbles: Float64Array,
  x: number,
  y: number,
  slack: number,
): number | undefined {
  let [nearest, distance]: [number | undefined, number] = [undefined, slack];
  for (let member = 0; 3 * member < bubbles.length; member += 1) {
    const [dx, dy] = [bubbles[3 * member]! - x, bubbles[3 * member + 1]! - y];
    const rim = Math.sqrt(dx * dx + dy * dy) - bubbles[3 * member + 2]!;
    if (rim <= distance) [nearest, distance] = [member, rim];
  }
  return nearest;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Nearest bubble in the direction of an arrow key, seen from one: what lies aside counts double, what lies more
 * aside than ahead is not in that direction. Undefined for other keys and at the end.
 */
export function bubbleInDirection(
  key: string,
  bubbles: Float64Array,
  from: number,
): number | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const [x, y] = [bubbles[3 * from]!, bubbles[3 * from + 1]!];
  let [nearest, shortest]: [number | undefined, number] = [undefined, Infinity];
  for (let member = 0; 3 * member < bubbles.length; member += 1) {
    if (member === from) continue;
    const [dx, dy] = [bubbles[3 * member]! - x, bubbles[3 * member + 1]! - y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0 || aside > ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < shortest) [nearest, shortest] = [member, distance];
  }
  return nearest;
}
