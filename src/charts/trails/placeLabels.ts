import {
  boxesMeet,
  segmentMeetsBox,
  segmentsCross,
  type Box,
  type Segment,
} from '../figures/boxes.ts';
import {
  labelCandidates,
  type Candidate,
  type LabelWish,
  type Obstacle,
} from './labelCandidates.ts';

/** A text that has found its place. */
export interface LabelPlace {
  readonly id: string;
  readonly box: Box;
  readonly leader?: Segment | undefined;
}

const clash = 1000;
const starts = 5;
const sweeps = 8;

/** What two texts cost each other: they may not meet, leaders should cross neither text nor leader. */
function pairCost(one: Candidate, other: Candidate): number {
  if (boxesMeet(one.box, other.box, 1)) return clash;
  let cost = 0;
  if (one.leader && segmentMeetsBox(one.leader, other.box)) cost += 40;
  if (other.leader && segmentMeetsBox(other.leader, one.box)) cost += 40;
  if (one.leader && other.leader && segmentsCross(one.leader, other.leader)) cost += 20;
  return cost;
}

interface Solution {
  readonly chosen: (Candidate | undefined)[];
  readonly cost: number;
}

/** One descent: texts take the cheapest place in turn, until none wants to move. */
function descend(
  wishes: readonly LabelWish[],
  places: readonly (readonly Candidate[])[],
  order: readonly number[],
): Solution {
  const chosen = new Array<Candidate | undefined>(wishes.length).fill(undefined);
  const besides = (candidate: Candidate, label: number, bound: number): number => {
    let cost = candidate.cost;
    for (let other = 0; other < chosen.length && cost < bound; other += 1) {
      const neighbour = other === label ? undefined : chosen[other];
      if (neighbour) cost += pairCost(candidate, neighbour);
    }
    return cost;
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = false;
    for (const label of order) {
      let [best, bestCost]: [Candidate | undefined, number] = [undefined, wishes[label]!.worth];
      for (const candidate of places[label]!) {
        if (candidate.cost >= bestCost) break;
        const cost = besides(candidate, label, bestCost);
        if (cost < bestCost) [best, bestCost] = [candidate, cost];
      }
      if (best !== chosen[label]) moved = true;
      chosen[label] = best;
    }
    if (!moved) break;
  }
  return { chosen, cost: totalCost(wishes, chosen) };
}

function totalCost(
  wishes: readonly LabelWish[],
  chosen: readonly (Candidate | undefined)[],
): number {
  let cost = 0;
  chosen.forEach((candidate, label) => {
    cost += candidate ? candidate.cost : wishes[label]!.worth;
    for (let other = 0; candidate && other < label; other += 1) {
      const neighbour = chosen[other];
      if (neighbour) cost += pairCost(candidate, neighbour);
    }
  });
  return cost;
}

/** Orders of the texts to start from: by worth, then shuffled in ways that are always the same. */
function orders(wishes: readonly LabelWish[]): number[][] {
  const byWorth = wishes
    .map((_, label) => label)
    .sort((a, b) => wishes[b]!.worth - wishes[a]!.worth || a - b);
  let state = 1;
  return Array.from({ length: starts }, (_, start) => {
    const order = [...byWorth];
    for (let place = order.length - 1; start > 0 && place > 0; place -= 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const other = Math.floor((state / 2147483648) * (place + 1));
      [order[place], order[other]] = [order[other]!, order[place]!];
    }
    return order;
  });
}

/**
 * Places texts beside what they name so that no two meet; those for which there is no good place are left out.
 * Several descents from different orders, the cheapest is taken: the same wishes always give the same picture.
 * @param frame texts stay inside
 * @param taken boxes of texts that stand already
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  frame: Box,
  taken: readonly Box[] = [],
): LabelPlace[] {
  const places = wishes.map((wish) => labelCandidates(wish, obstacles, frame, taken));
  let best: Solution | undefined;
  for (const order of wishes.length > 1 ? orders(wishes) : [[0]].slice(0, wishes.length)) {
    const solution = descend(wishes, places, order);
    if (!best || solution.cost < best.cost) best = solution;
  }
  const chosen = best?.chosen ?? [];
  return wishes.flatMap(({ id }, label) => {
    const candidate = chosen[label];
    const meets = (other: Candidate | undefined, place: number): boolean =>
      place < label && other !== undefined && boxesMeet(other.box, candidate!.box);
    if (!candidate || chosen.some(meets)) return [];
    return [{ id, box: candidate.box, leader: candidate.leader }];
  });
}
