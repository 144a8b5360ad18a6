import { textWidth } from '../figures/fitText.ts';
import type { LabelWish, Obstacle } from './labelCandidates.ts';
import { placeLabels, type LabelPlace } from './placeLabels.ts';
import type { Box } from '../figures/boxes.ts';
import type { TrailGeometry } from './trailGeometry.ts';
import type { TrailCluster, TrailsLabels } from './TrailsProps.ts';
import type { TrailStart } from './trailPaths.ts';

/** Words of the picture and where they stand. */
export interface TrailNames {
  readonly clusters: readonly LabelPlace[];
  readonly sectors: readonly LabelPlace[];
  readonly province?: LabelPlace | undefined;
}

/** What the words have to find their places among. */
export interface NameScene {
  readonly members: readonly TrailCluster[];
  readonly labels: TrailsLabels;
  readonly geometry: TrailGeometry;
  /** [x, y, radius] by member, at rest. */
  readonly bubbles: Float64Array;
  readonly outputs: (member: number) => number;
  readonly starts: readonly TrailStart[];
  /** Points along the trails that words should leave free. */
  readonly trails: readonly (readonly [number, number])[];
  /** Points along the trail of the province, the first where it starts. */
  readonly province: readonly (readonly [number, number])[];
  readonly selected: string | undefined;
}

export const line = 15;
/** Names that are tried at all; more would not find a place. */
const most = 45;

/** Boxes of the bubbles, starts and trails, each at what it costs to cover it. */
function obstaclesOf({ bubbles, starts, trails, province }: NameScene): Obstacle[] {
  const obstacles: Obstacle[] = [];
  for (let place = 0; place < bubbles.length; place += 3) {
    const [x, y, radius] = [bubbles[place]!, bubbles[place + 1]!, bubbles[place + 2]!];
    obstacles.push({ x, y, radius, cost: 9 });
  }
  for (const { x, y } of starts) obstacles.push({ x, y, radius: 3, cost: 4 });
  for (const [x, y] of trails) obstacles.push({ x, y, radius: 0.5, cost: 0.5 });
  province.forEach(([x, y], point) => {
    obstacles.push({ x, y, radius: 2, cost: 6, of: point < 4 ? '' : undefined });
  });
  return obstacles;
}

/** Clusters that are large enough to be named, and the selected one. */
function clusterWishes({ members, geometry, bubbles, outputs, selected }: NameScene): LabelWish[] {
  const wishes = members.flatMap(({ id, label }, member) => {
    const chosen = id === selected;
    const output = outputs(member);
    if (!chosen && !(output >= geometry.named)) return [];
    const width = textWidth(label, 12) * (chosen ? 1.07 : 1) + 2;
    const [x, y] = [bubbles[3 * member]!, bubbles[3 * member + 1]!];
    const radius = bubbles[3 * member + 2]! + (chosen ? 4 : 0);
    const worth = chosen ? 300 : 34 + Math.min(30, output / 80);
    return [{ id, width, height: line, x, y, radius, worth }];
  });
  return wishes.length <= most ? wishes : wishes.sort((a, b) => b.worth - a.worth).slice(0, most);
}

/** Lines beside the trail of the province: what the marks mean stands in one line where there is room. */
export function provinceLines({ province }: TrailsLabels, { phone }: TrailGeometry): string[][] {
  const { title, plan, reference } = province;
  const lines = phone ? [[title], [plan], [reference]] : [[title], [plan, reference]];
  return lines
    .map((texts) => texts.filter((text) => text !== ''))
    .filter((texts) => texts.length > 0);
}

/** Space between two texts in one line of the province. */
export const provinceGap = 12;

function provinceSize(lines: readonly (readonly string[])[]): { width: number; height: number } {
  const widths = lines.map((texts, place) =>
    texts.reduce(
      (sum, text) => sum + textWidth(text, 12) * (place === 0 ? 1.07 : 1) + provinceGap,
      -provinceGap,
    ),
  );
  return { width: Math.max(...widths) + 2, height: lines.length * line };
}

/** Names of sectors beside their starts or their bubbles, only where they cover nothing. */
function placeSectors(
  scene: NameScene,
  obstacles: readonly Obstacle[],
  taken: Box[],
): LabelPlace[] {
  const { members, labels, geometry, bubbles, starts } = scene;
  const bySize = [...starts].sort((a, b) => b.members.length - a.members.length);
  const named = new Set<string>();
  return bySize.flatMap((start) => {
    const id = members[start.members[0]!]!.sector;
    if (named.has(id)) return [];
    const width = textWidth(labels.sector(id), 12) + 2;
    const text = { id, width, height: line, worth: 3, close: true };
    const wishes: LabelWish[] = [
      { ...text, x: start.x, y: start.y, radius: 2 },
      { ...text, ...enclosing(start.members, bubbles) },
    ];
    for (const wish of wishes) {
      const [place] = placeLabels([wish], obstacles, geometry.frame, taken);
      if (!place) continue;
      taken.push(place.box);
      named.add(id);
      return [place];
    }
    return [];
  });
}

/** The circle around the bubbles of some members. */
function enclosing(
  some: readonly number[],
  bubbles: Float64Array,
): { x: number; y: number; radius: number } {
  const mean = (part: number): number =>
    some.reduce((sum, member) => sum + bubbles[3 * member + part]!, 0) / some.length;
  const [x, y] = [mean(0), mean(1)];
  const radius = Math.max(
    ...some.map((member) => {
      const [dx, dy] = [bubbles[3 * member]! - x, bubbles[3 * member + 1]! - y];
      return Math.sqrt(dx * dx + dy * dy) + bubbles[3 * member + 2]!;
    }),
  );
  return { x, y, radius };
}

/** A leader takes room as a row of small boxes. */
function leaderBoxes({ leader }: LabelPlace): Box[] {
  if (!leader) return [];
  const [[fromX, fromY], [toX, toY]] = leader;
  return Array.from({ length: 8 }, (_, part) => {
    const [x, y] = [fromX + ((toX - fromX) * part) / 7, fromY + ((toY - fromY) * part) / 7];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

/** The name of the province, which has the first choice. */
function placeProvince(
  { geometry, labels, province }: NameScene,
  obstacles: readonly Obstacle[],
): LabelPlace | undefined {
  const [start] = province;
  if (!start) return undefined;
  const size = provinceSize(provinceLines(labels, geometry));
  const wish = { ...size, id: '', x: start[0], y: start[1], radius: 3, worth: 400 };
  return placeLabels([wish], obstacles, geometry.frame)[0];
}

/** Solves all words once: the province first, clusters against each other, sectors in what is left. */
export function trailNames(scene: NameScene): TrailNames {
  const obstacles = obstaclesOf(scene);
  const { frame } = scene.geometry;
  const province = placeProvince(scene, obstacles);
  const taken = province ? [province.box, ...leaderBoxes(province)] : [];
  const clusters = placeLabels(clusterWishes(scene), obstacles, frame, taken);
  taken.push(...clusters.flatMap((place) => [place.box, ...leaderBoxes(place)]));
  return { province, clusters, sectors: placeSectors(scene, obstacles, taken) };
}
