import {
  boxesMeet,
  circleDepth,
  distanceToBox,
  segmentMeetsBox,
  type Box,
  type Circle,
  type Point,
  type Segment,
} from '../figures/boxes.ts';
import { lineHeight, type LabelToPlace, type Surroundings } from './labelChoices.ts';

const edge = 2;
const clear = 2;
const cost = { small: 8, smallDepth: 1.6, nameUnderLeader: 40, besideAnother: 5 } as const;
/** A label without a leader is nearer to its bubble than to any other large one by this. */
const nearer = 5;
/** One with a leader is read as that of a large bubble within this. */
const besideAnother = 9;

/** What a label or its leader can meet at all; not its own bubble. */
export function surroundingsNear(
  { bubble, widths }: LabelToPlace,
  around: Surroundings,
  farthest: number,
): Surroundings {
  const width = Math.max(...widths);
  const reach = bubble.radius + farthest + 2 * lineHeight;
  const area = {
    ...{ left: bubble.x - reach - width, right: bubble.x + reach + width },
    ...{ top: bubble.y - reach, bottom: bubble.y + reach },
  };
  const isNear = (circle: Circle): boolean =>
    circleDepth(area, circle, besideAnother) > 0 &&
    (circle.x !== bubble.x || circle.y !== bubble.y);
  return {
    ...around,
    large: around.large.filter(isNear),
    small: around.small.filter(isNear),
    names: around.names.filter((name) => boxesMeet(area, name)),
  };
}

/** How far from the middle of a bubble a line in a direction enters others, the nearest first. */
export function entries(
  { x, y }: Circle,
  [dx, dy]: Point,
  circles: readonly Circle[],
): readonly number[] {
  const found: number[] = [];
  for (const circle of circles) {
    const [away, down] = [circle.x - x, circle.y - y];
    const along = away * dx + down * dy;
    const off = Math.abs(away * dy - down * dx);
    const radius = circle.radius + clear;
    if (along > 0 && off < radius) found.push(along - Math.sqrt(radius ** 2 - off ** 2));
  }
  return found.sort((one, other) => one - other);
}

/** Whether a label here stays on the map, off large bubbles and off names of prefectures. */
export function isFree(box: Box, around: Surroundings): boolean {
  return (
    box.left >= edge &&
    box.top >= edge &&
    box.right <= around.width - edge &&
    box.bottom <= around.height - edge &&
    !around.names.some((name) => boxesMeet(box, name, 1)) &&
    !around.large.some((circle) => circleDepth(box, circle, clear) > 0)
  );
}

/** Whether no other large bubble is about as near to a label as its own. */
export function isOwn(box: Box, bubble: Circle, large: readonly Circle[]): boolean {
  const own = distanceToBox(box, bubble) - bubble.radius + nearer;
  return large.every((circle) => distanceToBox(box, circle) - circle.radius >= own);
}

/** Discomfort of a label over small bubbles and, with its leader, beside large ones and across names. */
export function costAround(box: Box, around: Surroundings, leader?: Segment): number {
  let sum = 0;
  for (const circle of around.small) {
    const depth = circleDepth(box, circle);
    if (depth > 0) sum += cost.small + depth * cost.smallDepth;
  }
  if (!leader) return sum;
  for (const circle of around.large)
    sum += circleDepth(box, circle, besideAnother) * cost.besideAnother;
  for (const name of around.names)
    if (segmentMeetsBox(leader, name, 1)) sum += cost.nameUnderLeader;
  return sum;
}
