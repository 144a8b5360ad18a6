import type { Box, Circle, Point, Segment } from '../figures/boxes.ts';
import { costAround, entries, isFree, isOwn, surroundingsNear } from './labelSurroundings.ts';

/** A label to place beside its bubble. */
export interface LabelToPlace {
  readonly id: string;
  readonly bubble: Circle;
  /** Its width in one line, and in two where it can be broken. */
  readonly widths: readonly number[];
}

/** A place a label can have. */
export interface LabelChoice {
  readonly box: Box;
  readonly lines: number;
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
  /** Bubbles with names, which no other name comes near and no leader passes. */
  readonly large: readonly Circle[];
  readonly small: readonly Circle[];
  readonly names: readonly Box[];
}

export const lineHeight = 13;
const padding = 1;
/** Places weighed for a label. */
const most = 160;
const directions = Array.from({ length: 36 }, (_, step): Point => {
  const angle = (step * Math.PI) / 18;
  return [Math.cos(angle), Math.sin(angle)];
});
const cost = { length: 0.9, side: 3, above: 1.5, underLeader: 4, broken: 14 } as const;

/** Gaps between bubble and label; the first has no leader. */
const gaps = [3, 9, 16, 25, 36, 48, 62, 76, 90];
const [beside = 0] = gaps;
/** Where a leader from above or below meets the label, as a share of its width; one from the side at its end. */
const shares = { steep: [0.5, 0.1, 0.3, 0.7, 0.9], flat: [0.5], side: [0, 1] } as const;

/**
 * Places around the bubble that meet no large bubble and no prefecture's name and belong to no other large bubble
 * to the eye: none is as near to a label without a leader, and no leader passes one. Cheapest first: near, at the
 * right, off small bubbles.
 * @param farthest longest gap between bubble and label, pixels
 */
export function labelChoices(
  label: LabelToPlace,
  around: Surroundings,
  farthest: number,
): LabelChoice[] {
  const near = surroundingsNear(label, around, farthest);
  return label.widths
    .flatMap((width, more) =>
      choicesOf({ bubble: label.bubble, width, lines: 1 + more }, near, farthest),
    )
    .sort((one, other) => one.cost - other.cost)
    .slice(0, most);
}

/** A label as it is broken into lines. */
interface Shape {
  readonly bubble: Circle;
  readonly width: number;
  readonly lines: number;
}

function choicesOf(shape: Shape, near: Surroundings, farthest: number): LabelChoice[] {
  const choices: LabelChoice[] = [];
  const { bubble, lines } = shape;
  for (const direction of directions) {
    const [barred = Infinity] = entries(bubble, direction, near.large);
    const passed = entries(bubble, direction, near.small);
    for (const gap of gaps) {
      const reach = bubble.radius + gap;
      if (gap > farthest || (gap > beside && reach > barred)) break;
      const crossed = passed.filter((entry) => entry < reach).length;
      for (const share of sharesOf(direction, gap)) {
        const box = boxAt(shape, reach, direction, share);
        if (!isFree(box, near)) continue;
        if (gap === beside && !isOwn(box, bubble, near.large)) continue;
        const leader = gap === beside ? undefined : leaderTo(bubble, reach, direction);
        const discomfort =
          costAround(box, near, leader) +
          (leader ? crossed * cost.underLeader : 0) +
          (lines - 1) * cost.broken +
          costOfPlace(gap, direction);
        choices.push(choiceAt(box, lines, share, leader, discomfort));
      }
    }
  }
  return choices;
}

function costOfPlace(gap: number, [dx, dy]: Point): number {
  return gap * cost.length + (1 - dx) * cost.side + Math.abs(dy) * cost.above;
}

function sharesOf([dx, dy]: Point, gap: number): readonly number[] {
  if (gap > 9 && Math.abs(dy) > 0.6) return shares.steep;
  if (Math.abs(dx) <= 0.3) return shares.flat;
  return dx > 0 ? shares.side.slice(0, 1) : shares.side.slice(1);
}

/** Whether the label stands beside the end of its leader, not above or below. */
function isAtSide(share: number): boolean {
  return share === 0 || share === 1;
}

function boxAt(
  { bubble, width, lines }: Shape,
  reach: number,
  [dx, dy]: Point,
  share: number,
): Box {
  const height = lines * lineHeight + padding;
  const left = bubble.x + reach * dx - width * share;
  const lean = isAtSide(share) ? dy : Math.sign(dy);
  const middle = bubble.y + reach * dy + (lean * height) / 2;
  return {
    ...{ left, right: left + width },
    ...{ top: middle - height / 2, bottom: middle + height / 2 },
  };
}

/** From the edge of the label into the bubble, on a line with its middle. */
function leaderTo({ x, y, radius }: Circle, reach: number, [dx, dy]: Point): Segment {
  const inside = Math.min(radius * 0.45, Math.max(0, radius - 3));
  return [
    [x + (reach - 1) * dx, y + (reach - 1) * dy],
    [x + inside * dx, y + inside * dy],
  ];
}

function choiceAt(
  box: Box,
  lines: number,
  share: number,
  leader: Segment | undefined,
  discomfort: number,
): LabelChoice {
  const [x, y] = leader?.[1] ?? [box.left, box.top];
  return {
    box,
    lines,
    anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
    leader,
    extent: {
      ...{ left: Math.min(box.left, x), right: Math.max(box.right, x) },
      ...{ top: Math.min(box.top, y), bottom: Math.max(box.bottom, y) },
    },
    cost: discomfort,
  };
}
