import { boxInside, boxesMeet, circleDepth, type Box, type Segment } from '../figures/boxes.ts';

/** A text that wants to stand beside a circle. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What it names. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What it costs to leave the text out; a good place costs about 1, a poor one 30. */
  readonly worth: number;
  /** Only right beside it, without a leader. */
  readonly close?: boolean | undefined;
}

/** Something a text should not cover, at a cost. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly cost: number;
  /** The text that may cover it all the same: it belongs to what the text names. */
  readonly of?: string | undefined;
}

/** A place a text could take. */
export interface Candidate {
  readonly box: Box;
  /** From the text to what it names. */
  readonly leader?: Segment | undefined;
  readonly cost: number;
}

const near = 3.5;
const rings = [0, 12, 26, 44, 68, 94];
const turns = 16;
/** A text nearer than this to something else could be taken for its name. */
const beside = 6;
/** The best places of a text that are weighed against those of the others. */
const kept = 26;

const compass = Array.from({ length: turns }, (_, turn) => {
  const angle = (2 * Math.PI * turn) / turns;
  return { across: Math.cos(angle), down: Math.sin(angle) };
});

/**
 * Places around a circle in order of cost: near before far, right before left, uncovered before covering.
 * @param frame texts stay inside
 * @param taken boxes that are not free at all
 */
export function labelCandidates(
  wish: LabelWish,
  obstacles: readonly Obstacle[],
  frame: Box,
  taken: readonly Box[] = [],
): Candidate[] {
  const candidates: Candidate[] = [];
  const distances = wish.close ? [0] : rings;
  const around = obstaclesAround(wish, obstacles, distances[distances.length - 1]!);
  for (const ring of distances) {
    for (const { across, down } of compass) {
      const box = boxAt(wish, ring, across, down);
      if (!boxInside(box, frame) || taken.some((other) => boxesMeet(box, other, 2))) continue;
      const leader = ring > 0 ? leaderTo(wish, box) : undefined;
      const base = 0.6 * (1 - across) + 0.1 * ring + (ring > 0 ? 3 : 0);
      const cost = base + coveringCost(wish, box, leader, around, wish.worth - base);
      if (cost < wish.worth) candidates.push({ box, leader, cost });
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost).slice(0, kept);
}

/** The obstacles a text can meet at all. */
function obstaclesAround(
  wish: LabelWish,
  obstacles: readonly Obstacle[],
  ring: number,
): Obstacle[] {
  const reach = wish.radius + near + ring + beside;
  const [across, down] = [reach + wish.width, reach + wish.height];
  const around: Obstacle[] = [];
  for (const obstacle of obstacles) {
    const away = obstacle.radius;
    if (Math.abs(obstacle.x - wish.x) >= across + away) continue;
    if (Math.abs(obstacle.y - wish.y) >= down + away || obstacle.of === wish.id) continue;
    around.push(obstacle);
  }
  return around;
}

/** What it costs that a text and its leader lie over other things; more than `bound` is not counted further. */
function coveringCost(
  wish: LabelWish,
  box: Box,
  leader: Segment | undefined,
  around: readonly Obstacle[],
  bound: number,
): number {
  let cost = 0;
  for (const obstacle of around) {
    const { x, y, radius } = obstacle;
    const far = radius + beside;
    const isNear =
      x + far > box.left && x - far < box.right && y + far > box.top && y - far < box.bottom;
    if (isNear) {
      const depth = circleDepth(box, obstacle, 1);
      if (depth > 0) cost += obstacle.cost * (1 + Math.min(depth, 8) / 4);
      else if (isBeside(box, wish, obstacle)) cost += obstacle.cost / 4;
    }
    if (leader && radius > 2 && crossesCircle(leader, obstacle))
      cost += (obstacle.cost * radius) / 25;
    if (cost >= bound) return Infinity;
  }
  return cost;
}

/** Whether a text stands so near to something else that it could be taken for its name. */
function isBeside(box: Box, wish: LabelWish, obstacle: Obstacle): boolean {
  if (obstacle.x === wish.x && obstacle.y === wish.y) return false;
  return obstacle.radius > 6 && circleDepth(box, obstacle, beside) > 0;
}

/** The box whose rim touches the circle, widened by a distance, in a direction. */
function boxAt(
  { x, y, radius, width, height }: LabelWish,
  ring: number,
  across: number,
  down: number,
): Box {
  const away = radius + near + ring;
  const [atX, atY] = [x + away * across, y + away * down];
  const side = Math.abs(across) < 0.4 ? 0 : Math.sign(across);
  const left = side === 0 ? atX - width / 2 : side > 0 ? atX : atX - width;
  const middle = atY + (height / 2) * (side === 0 ? Math.sign(down) : down);
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

/** From the rim of the box to just inside the rim of the circle. */
function leaderTo({ x, y, radius }: LabelWish, box: Box): Segment {
  const fromX = Math.max(box.left + 4, Math.min(box.right - 4, x));
  const outside = fromX === x;
  const fromY = outside
    ? y < box.top
      ? box.top + 1
      : box.bottom - 1
    : Math.max(box.top + 5, Math.min(box.bottom - 5, y));
  const edgeX = outside
    ? fromX
    : x < box.left
      ? box.left - 2
      : x > box.right
        ? box.right + 2
        : fromX;
  const [across, down] = [edgeX - x, fromY - y];
  const distance = Math.max(1e-6, Math.sqrt(across * across + down * down));
  const inside = Math.max(0, radius - 3);
  return [
    [edgeX, fromY],
    [x + (across / distance) * inside, y + (down / distance) * inside],
  ];
}

/** Whether a leader passes over a circle other than the one it points to. */
function crossesCircle([[fromX, fromY], [toX, toY]]: Segment, { x, y, radius }: Obstacle): boolean {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const square = dx * dx + dy * dy;
  if (square < 1e-9) return false;
  const along = ((x - fromX) * dx + (y - fromY) * dy) / square;
  if (along <= 0 || along >= 1) return false;
  const offX = fromX + along * dx - x;
  const offY = fromY + along * dy - y;
  return offX * offX + offY * offY < radius * radius;
}
