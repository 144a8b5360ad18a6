import {
  boxesMeet,
  circleDepth,
  distanceToSegment,
  segmentMeetsBox,
  type Box,
  type Circle,
  type Segment,
} from '../figures/boxes.ts';

/** A label to place beside its bubble. */
export interface LabelToPlace {
  readonly id: string;
  readonly bubble: Circle;
  readonly width: number;
}

/** A place a label can have. */
export interface LabelChoice {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the label to the bubble; none where the label stands beside it. */
  readonly leader: Segment | undefined;
  /** Label and leader together. */
  readonly extent: Box;
  /** Discomfort of the place by itself, pixels as it were. */
  readonly cost: number;
}

/** What stands already. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly large: readonly Circle[];
  readonly small: readonly Circle[];
  readonly names: readonly Box[];
}

const labelHeight = 14;
const edge = 2;
const clear = 2;
/** Places weighed for a label. */
const most = 110;
const directions = Array.from({ length: 16 }, (_, step) => {
  const angle = (step * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
const cost = { side: 3, small: 5, smallDepth: 1.2, largeUnderLeader: 16, nameUnderLeader: 40 };

/** Gaps between bubble and label; the first has no leader. */
const gaps = [3, 10, 19, 30, 43, 58, 75, 95, 118, 148];

/**
 * Places on rings around the bubble that meet no large bubble and no prefecture's name, cheapest first: near,
 * at the right, off small bubbles, without a leader across others.
 * @param farthest longest gap between bubble and label, pixels
 */
export function labelChoices(
  label: LabelToPlace,
  around: Surroundings,
  farthest: number,
): LabelChoice[] {
  const choices: LabelChoice[] = [];
  const near = surroundingsNear(label, around, farthest);
  for (const gap of gaps) {
    if (gap > farthest) break;
    for (const [dx, dy] of directions) {
      const choice = choiceAt(label, gap, dx, dy);
      if (isFree(choice.box, near)) {
        choices.push({ ...choice, cost: choice.cost + costAround(choice, label, near) });
      }
    }
  }
  return choices.sort((one, other) => one.cost - other.cost).slice(0, most);
}

/** What a label or its leader can meet at all. */
function surroundingsNear(
  { bubble, width }: LabelToPlace,
  around: Surroundings,
  farthest: number,
): Surroundings {
  const reach = bubble.radius + farthest + labelHeight;
  const area = {
    ...{ left: bubble.x - reach - width, right: bubble.x + reach + width },
    ...{ top: bubble.y - reach, bottom: bubble.y + reach },
  };
  return {
    ...around,
    large: around.large.filter((circle) => circleDepth(area, circle) > 0),
    small: around.small.filter((circle) => circleDepth(area, circle) > 0),
    names: around.names.filter((name) => boxesMeet(area, name)),
  };
}

function choiceAt(
  { bubble, width }: LabelToPlace,
  gap: number,
  dx: number,
  dy: number,
): LabelChoice {
  const reach = bubble.radius + gap;
  const [x, y] = [bubble.x + reach * dx, bubble.y + reach * dy];
  const anchor = dx > 0.3 ? 'start' : dx < -0.3 ? 'end' : 'middle';
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const middle = y + (dy * labelHeight) / 2;
  const box = {
    left,
    right: left + width,
    top: middle - labelHeight / 2,
    bottom: middle + labelHeight / 2,
  };
  const startY = anchor === 'middle' ? (dy > 0 ? box.top : box.bottom) : middle;
  const inside = Math.min(bubble.radius * 0.45, Math.max(0, bubble.radius - 3));
  const from = [anchor === 'start' ? x - 1 : anchor === 'end' ? x + 1 : x, startY] as const;
  const towards = Math.sqrt((from[0] - bubble.x) ** 2 + (from[1] - bubble.y) ** 2);
  const end = [
    bubble.x + ((from[0] - bubble.x) / towards) * inside,
    bubble.y + ((from[1] - bubble.y) / towards) * inside,
  ] as const;
  const extent = {
    ...{ left: Math.min(box.left, end[0]), right: Math.max(box.right, end[0]) },
    ...{ top: Math.min(box.top, end[1]), bottom: Math.max(box.bottom, end[1]) },
  };
  return {
    ...{ box, anchor, extent: gap > 3 ? extent : box },
    leader: gap > 3 ? [from, end] : undefined,
    cost: gap * 0.9 + (1 - dx) * cost.side + Math.abs(dy) * 1.5,
  };
}

function isFree(box: Box, around: Surroundings): boolean {
  return (
    box.left >= edge &&
    box.top >= edge &&
    box.right <= around.width - edge &&
    box.bottom <= around.height - edge &&
    !around.names.some((name) => boxesMeet(box, name, 1)) &&
    !around.large.some((circle) => circleDepth(box, circle, clear) > 0)
  );
}

function costAround(
  { box, leader }: LabelChoice,
  { bubble }: LabelToPlace,
  around: Surroundings,
): number {
  let sum = 0;
  for (const circle of around.small) {
    const depth = circleDepth(box, circle);
    if (depth > 0) sum += cost.small + depth * cost.smallDepth;
  }
  if (!leader) return sum;
  for (const circle of around.large) {
    if (circle.x === bubble.x && circle.y === bubble.y) continue;
    if (distanceToSegment(leader, circle.x, circle.y) < circle.radius + 1)
      sum += cost.largeUnderLeader;
  }
  for (const name of around.names)
    if (segmentMeetsBox(leader, name, 1)) sum += cost.nameUnderLeader;
  return sum;
}
