import type { PrefectureId } from '#model/generated/tables.ts';
import { boxesMeet, circleDepth, type Box, type Circle } from '../figures/boxes.ts';
import { seatKey, type Land, type MapFrame } from './mapFrame.ts';

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

/** What it costs to lie on a large bubble; per pixel of a small one, per corner outside, per pixel off the middle. */
const cost = { large: 1000, small: 7, outside: 16, away: 0.1 } as const;

/**
 * Places the names of prefectures, each in its prefecture near the middle, clear of large bubbles and of each other,
 * off small ones where it can be; without such a place it is left away. The most crowded prefecture chooses first.
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
    const free = choices.find(
      (choice) =>
        choice.cost < cost.large && !placed.some(({ box }) => boxesMeet(choice.box, box, 2)),
    );
    if (free) placed.push({ prefecture: name.prefecture, box: free.box });
  }
  return placed;
}

interface Choice {
  readonly box: Box;
  readonly cost: number;
}

/** Places over the prefecture, cheapest first. */
function choicesOf(
  { width, height }: NameToPlace,
  land: Land,
  frame: MapFrame,
  large: readonly Circle[],
  small: readonly Circle[],
): Choice[] {
  const choices: Choice[] = [];
  for (const [x, y] of land.seats) {
    const box = {
      ...{ left: x - width / 2, right: x + width / 2 },
      ...{ top: y - height / 2, bottom: y + height / 2 },
    };
    const isOnMap =
      box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
    if (isOnMap) choices.push({ box, cost: costOf(box, land, frame.gridStep, large, small) });
  }
  return choices.sort((one, other) => one.cost - other.cost);
}

function isInside(x: number, y: number, land: Land, gridStep: number): boolean {
  return land.inside.has(seatKey(Math.round(x / gridStep), Math.round(y / gridStep)));
}

function costOf(
  box: Box,
  land: Land,
  gridStep: number,
  large: readonly Circle[],
  small: readonly Circle[],
): number {
  const outside = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].filter((y) => !isInside(x, y, land, gridStep)),
  ).length;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const away = Math.abs(x - land.centre[0]) + Math.abs(y - land.centre[1]);
  return (
    (depthIn(box, large) > 0 ? cost.large : 0) +
    depthIn(box, small) * cost.small +
    outside * cost.outside +
    away * cost.away
  );
}

function depthIn(box: Box, circles: readonly Circle[]): number {
  let sum = 0;
  for (const circle of circles) sum += circleDepth(box, circle, 1);
  return sum;
}
