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

/** What it costs per pixel of a small bubble below, and per pixel off the middle. */
const cost = { small: 7, away: 0.1 } as const;
/** Deeper on small bubbles than this, pixels, a name could not be read. */
const deepest = 12;
/** A box is higher than its letters by this, above and below. */
const air = 3;

/**
 * Places the names of prefectures, each inside its prefecture near the middle, clear of large bubbles and of each
 * other, off small ones where it can be; that of islands over them, on nobody else's land. Without such a place it is
 * left away. The most crowded prefecture chooses first.
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
    const free = choices.find((choice) => !placed.some(({ box }) => boxesMeet(choice.box, box, 2)));
    if (free) placed.push({ prefecture: name.prefecture, box: free.box });
  }
  return placed;
}

interface Choice {
  readonly box: Box;
  readonly cost: number;
}

/** A name may stand on the places of the grid and half way between them. */
const halves = [0, 0.5] as const;

/** Places over the prefecture, cheapest first. */
function choicesOf(
  { width, height }: NameToPlace,
  land: Land,
  frame: MapFrame,
  large: readonly Circle[],
  small: readonly Circle[],
): Choice[] {
  const choices: Choice[] = [];
  const extent = extentOf(land, width, height);
  const [near, pale] = [large, small].map((circles) =>
    circles.filter((circle) => circleDepth(extent, circle, 1) > 0),
  ) as [Circle[], Circle[]];
  for (const seat of land.seats) {
    for (const right of halves) {
      for (const down of halves) {
        const x = seat[0] + right * frame.gridStep;
        const y = seat[1] + down * frame.gridStep;
        const box = {
          ...{ left: x - width / 2, right: x + width / 2 },
          ...{ top: y - height / 2, bottom: y + height / 2 },
        };
        if (depthIn(box, near, 0) > 0 || !isAtHome(box, land, frame)) continue;
        const depth = depthIn(box, pale, deepest);
        if (depth > deepest) continue;
        const away = Math.abs(x - land.centre[0]) + Math.abs(y - land.centre[1]);
        choices.push({ box, cost: depth * cost.small + away * cost.away });
      }
    }
  }
  return choices.sort((one, other) => one.cost - other.cost);
}

/** All that a name in any of its places can reach. */
function extentOf({ seats }: Land, width: number, height: number): Box {
  const [xs, ys] = [seats.map(([x]) => x), seats.map(([, y]) => y)];
  return {
    ...{ left: Math.min(...xs) - width, right: Math.max(...xs) + width },
    ...{ top: Math.min(...ys) - height, bottom: Math.max(...ys) + height },
  };
}

/** Whether all of a name lies inside its prefecture; or, of islands, touches them and no other prefecture. */
function isAtHome(box: Box, land: Land, frame: MapFrame): boolean {
  if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height)
    return false;
  if (!land.isIslands) return covers(box, frame.gridStep, (key) => land.inside.has(key));
  const others = frame.lands.filter((other) => other !== land);
  return (
    !covers(box, frame.gridStep, (key) => !land.inside.has(key)) &&
    covers(box, frame.gridStep, (key) => !others.some(({ inside }) => inside.has(key)))
  );
}

/** Whether something holds for all places of the grid that the letters of a name cover, their corners among them. */
function covers(box: Box, gridStep: number, holds: (key: number) => boolean): boolean {
  const [left, right] = [box.left + 1, box.right - 1];
  const [top, bottom] = [box.top + air, box.bottom - air];
  const [last, lowest] = [Math.round(right / gridStep), Math.round(bottom / gridStep)];
  for (let column = Math.round(left / gridStep); column <= last; column += 1)
    for (let row = Math.round(top / gridStep); row <= lowest; row += 1)
      if (!holds(seatKey(column, row))) return false;
  return true;
}

/** How deep a name lies on circles altogether; it is not looked further beyond the bound. */
function depthIn(box: Box, circles: readonly Circle[], bound: number): number {
  let sum = 0;
  for (const circle of circles) {
    sum += circleDepth(box, circle, 1);
    if (sum > bound) break;
  }
  return sum;
}
