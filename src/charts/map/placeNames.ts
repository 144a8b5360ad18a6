import { polygonContains } from 'd3';
import type { PrefectureId } from '#model/generated/tables.ts';
import { boxesMeet, circleDepth, type Box, type Circle } from './boxes.ts';
import type { Land, MapFrame } from './mapFrame.ts';

/** A prefecture's name to place, with the size it is drawn in. */
export interface NameToPlace {
  readonly prefecture: PrefectureId;
  readonly width: number;
  readonly height: number;
}

/** A placed name. */
export interface PlacedName {
  readonly prefecture: PrefectureId;
  readonly box: Box;
}

const grid = 6;
/** What it costs to lie on a large bubble, on a small one, and outside of the prefecture, per pixel or corner. */
const cost = { large: 60, small: 4, outside: 14 } as const;

/**
 * Places the names of prefectures, each in its prefecture near the middle, clear of large bubbles and of each other,
 * off small ones where it can be. The most crowded prefecture chooses first.
 */
export function placeNames(
  names: readonly NameToPlace[],
  frame: MapFrame,
  large: readonly Circle[],
  small: readonly Circle[],
): PlacedName[] {
  const waiting = names.flatMap((name) => {
    const land = frame.lands.find(({ prefecture }) => prefecture === name.prefecture);
    return land ? [{ name, choices: choicesOf(name, land, frame, large, small) }] : [];
  });
  waiting.sort((one, other) => (other.choices[0]?.cost ?? 0) - (one.choices[0]?.cost ?? 0));
  const placed: PlacedName[] = [];
  for (const { name, choices } of waiting) {
    const free = choices.find(({ box }) => !placed.some((other) => boxesMeet(box, other.box, 2)));
    if (free) placed.push({ prefecture: name.prefecture, box: free.box });
  }
  return placed;
}

interface Choice {
  readonly box: Box;
  readonly cost: number;
}

/** Places on a grid over the prefecture, cheapest first. */
function choicesOf(
  { width, height }: NameToPlace,
  land: Land,
  frame: MapFrame,
  large: readonly Circle[],
  small: readonly Circle[],
): Choice[] {
  const xs = land.ring.map(([x]) => x);
  const ys = land.ring.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const choices: Choice[] = [];
  for (let x = left - width / 2; x <= right + width / 2; x += grid) {
    for (let y = top - height; y <= bottom + height; y += grid) {
      const box = {
        left: x - width / 2,
        right: x + width / 2,
        top: y - height / 2,
        bottom: y + height / 2,
      };
      if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height)
        continue;
      choices.push({ box, cost: costOf(box, land, large, small) });
    }
  }
  return choices.sort((one, other) => one.cost - other.cost);
}

function costOf(box: Box, land: Land, large: readonly Circle[], small: readonly Circle[]): number {
  const depth = (circles: readonly Circle[]): number =>
    circles.reduce((sum, circle) => sum + circleDepth(box, circle), 0);
  const corners: [number, number][] = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ];
  const ring = land.ring.map(([x, y]): [number, number] => [x, y]);
  const outside = corners.filter((corner) => !polygonContains(ring, corner)).length;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const away = Math.abs(x - land.centre[0]) + Math.abs(y - land.centre[1]);
  return (
    depth(large) * cost.large + depth(small) * cost.small + outside * cost.outside + away * 0.12
  );
}
