import type { PrefectureId } from '#model/generated/tables.ts';
import { tierBounds } from '#model/quantities.ts';
import { textWidth } from '../figures/fitText.ts';
import type { Box, Circle } from '../figures/boxes.ts';
import { bubbleRadius, bubbleScale } from './bubbleScale.ts';
import { labelLines } from './labelLines.ts';
import type { LabelToPlace, Surroundings } from './labelChoices.ts';
import type { MapFrame } from './mapFrame.ts';
import type { MapCluster, MapPrefecture } from './MapProps.ts';
import { placeLabels, placeOne, type PlacedLabel } from './placeLabels.ts';
import { placeNames } from './placeNames.ts';
import { solveBubbles } from './solveBubbles.ts';

/** Where everything stands, solved for the numbers as they are at rest. */
export interface MapArrangement {
  /** True spots and places of the bubbles, pixels, in the order of the clusters. */
  readonly spots: { readonly xs: Float64Array; readonly ys: Float64Array };
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Radii the places were solved for, pixels. */
  readonly radii: Float64Array;
  /** Pixels of radius for each root of 亿元. */
  readonly scale: number;
  readonly names: readonly { readonly prefecture: PrefectureId; readonly box: Box }[];
  readonly labels: readonly PlacedLabel[];
}

/** What an arrangement depends on. */
export interface MapSubject {
  readonly frame: MapFrame;
  readonly clusters: readonly MapCluster[];
  readonly prefectures: readonly MapPrefecture[];
  /** 亿元, by `MapCluster.column`. */
  readonly outputs: ArrayLike<number>;
  readonly shown: (id: string) => boolean;
  readonly selected: string | undefined;
  readonly output: (output: number) => string;
}

export const fontSize = 12;
/** Smaller maps name the largest clusters only; narrower ones without figures. */
const roomy = 440;
const wide = 480;
/** Where a filter shows no more than these, all have their names, however small. */
const few = { roomy: 26, narrow: 14 } as const;
const nameSize = { wide: 15, narrow: 12 } as const;
/** Farthest a bubble may be moved, and its name stand from it, in a map drawn 614 px wide; less where it is smaller. */
const farthest = { move: 44, name: 90 } as const;

/** Whether there is room for names of clusters from 500 亿元 up, not only from 1,000. */
function isRoomy(frame: MapFrame): boolean {
  return frame.span >= roomy;
}

/** Whether there is room for figures behind the names of clusters from 1,000 亿元 up. */
export function hasFigures(frame: MapFrame): boolean {
  return frame.width >= wide;
}

/** Letters of a prefecture's name, set apart; Latin ones less. */
export function nameLetters(
  frame: MapFrame,
  label: string,
): { readonly size: number; readonly spacing: number } {
  const size = isRoomy(frame) ? nameSize.wide : nameSize.narrow;
  return { size, spacing: /[a-z]/.test(label) ? 1 : size / 5 };
}

/** How far a bubble may be moved on this map, pixels. */
export function moveBound(frame: MapFrame): number {
  return farthest.move * Math.min(1.3, Math.max(0.75, frame.span / 614));
}

/** Longest gap between a bubble and its name on this map, pixels. */
function nameBound(frame: MapFrame): number {
  return farthest.name * Math.min(1, Math.max(0.75, frame.span / 614));
}

/** Solves bubbles, then the names of prefectures, then the labels of clusters. */
export function arrangeMap(subject: MapSubject): MapArrangement {
  const { frame, clusters, outputs } = subject;
  const outputOf = (cluster: MapCluster): number => outputs[cluster.column] ?? 0;
  const wanted = bubbleScale(frame.span);
  const points = clusters.map(({ lon, lat }) => frame.place(lon, lat));
  const spots = {
    xs: Float64Array.from(points, ([x]) => x),
    ys: Float64Array.from(points, ([, y]) => y),
  };
  const radii = clusters.map((cluster) => bubbleRadius(outputOf(cluster), wanted));
  const { xs, ys, shrink } = solveBubbles({ ...spots, radii }, moveBound(frame), [
    frame.width,
    frame.height,
  ]);
  const circles: Circle[] = clusters.map((_, index) => ({
    x: xs[index]!,
    y: ys[index]!,
    radius: radii[index]! * shrink,
  }));
  const line = namedFrom(subject);
  const kept = Math.min(line, tierBounds.tier500);
  const isOver = (index: number, bound: number): boolean => outputOf(clusters[index]!) >= bound;
  const isShown = (index: number): boolean => subject.shown(clusters[index]!.id);
  const names = placeNames(
    namesToPlace(subject),
    frame,
    circles.filter((_, index) => isOver(index, tierBounds.tier500)),
    circles.filter((_, index) => !isOver(index, tierBounds.tier500)),
  );
  const around: Surroundings = {
    ...{ width: frame.width, height: frame.height },
    large: circles.filter((_, index) => isShown(index) && isOver(index, kept)),
    small: circles.filter((_, index) => isShown(index) && !isOver(index, kept)),
    names: names.map(({ box }) => box),
  };
  const labels = placedLabels(subject, circles, around, line);
  const solvedRadii = Float64Array.from(circles, ({ radius }) => radius);
  return { spots, xs, ys, radii: solvedRadii, scale: wanted * shrink, names, labels };
}

/** Output from which clusters have their names, 亿元: none is too small where a filter leaves few. */
function namedFrom({ frame, clusters, shown }: MapSubject): number {
  const left = clusters.filter(({ id }) => shown(id)).length;
  const isFew = left < clusters.length && left <= few[isRoomy(frame) ? 'roomy' : 'narrow'];
  if (isFew) return 0;
  return isRoomy(frame) ? tierBounds.tier500 : tierBounds.tier1000;
}

function namesToPlace({ frame, prefectures }: MapSubject): Parameters<typeof placeNames>[0] {
  return prefectures.map(({ id, label }) => {
    const { size, spacing } = nameLetters(frame, label);
    const width = textWidth(label, size) + spacing * (label.length - 1) + 2;
    return { prefecture: id, width, height: size + 3 };
  });
}

function placedLabels(
  { frame, clusters, outputs, shown, selected, output }: MapSubject,
  circles: readonly Circle[],
  around: Surroundings,
  line: number,
): readonly PlacedLabel[] {
  const withNumbers = hasFigures(frame);
  const toPlace = (cluster: MapCluster, index: number): LabelToPlace => {
    const value = outputs[cluster.column] ?? 0;
    const number = value >= tierBounds.tier1000 && withNumbers ? ` ${output(value)}` : '';
    const widths = [textWidth(cluster.label + number, fontSize)];
    const [first = '', second] = labelLines(cluster.label, number, fontSize);
    if (second !== undefined)
      widths.push(Math.max(textWidth(first, fontSize), textWidth(second + number, fontSize)));
    return { id: cluster.id, bubble: circles[index]!, widths };
  };
  const wanted = clusters.flatMap((cluster, index) =>
    (outputs[cluster.column] ?? 0) >= line && shown(cluster.id) ? [toPlace(cluster, index)] : [],
  );
  wanted.sort((one, other) => other.bubble.radius - one.bubble.radius);
  const placed = placeLabels(wanted, around, nameBound(frame));
  const chosen = clusters.findIndex(({ id }) => id === selected);
  if (chosen < 0 || placed.some(({ id }) => id === selected)) return placed;
  return placeOne(toPlace(clusters[chosen]!, chosen), around, nameBound(frame), placed);
}
