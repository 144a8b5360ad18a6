import { boxesMeet, segmentMeetsBox, segmentsCross } from './boxes.ts';
import {
  labelChoices,
  type LabelChoice,
  type LabelToPlace,
  type Surroundings,
} from './labelChoices.ts';

/** A placed label. */
export interface PlacedLabel extends LabelChoice {
  readonly id: string;
}

type Chosen = (LabelChoice | undefined)[];

const restarts = 10;
const passes = 3;
/** What it costs to leave a label away, and to cross another leader. */
const cost = { missing: 600, crossing: 25 } as const;

/**
 * Places labels so that none meets another, a large bubble or a prefecture's name, by many orders of choosing and
 * by letting each choose again; what finds no place is left away. The same circles give the same labels.
 * @param farthest longest gap between bubble and label, pixels
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  around: Surroundings,
  farthest: number,
): PlacedLabel[] {
  const choices = labels.map((label) => labelChoices(label, around, farthest));
  const order = [...labels.keys()].sort(
    (one, other) => choices[one]!.length - choices[other]!.length || one - other,
  );
  let best: Chosen = [];
  let least = Infinity;
  for (let attempt = 0; attempt < restarts; attempt += 1) {
    const chosen: Chosen = labels.map(() => undefined);
    for (let pass = 0; pass <= passes; pass += 1) {
      for (const label of order) chosen[label] = cheapest(label, choices[label]!, chosen);
    }
    const costs = labels.map((_, label) => costOf(label, chosen[label], chosen));
    const total = costs.reduce((sum, each) => sum + each, 0);
    if (total < least) [best, least] = [chosen, total];
    promote(order, costs);
  }
  return labels.flatMap(({ id }, label) => {
    const choice = best[label];
    return choice ? [{ id, ...choice }] : [];
  });
}

/** Lets the label that fared worst choose first the next time. */
function promote(order: number[], costs: readonly number[]): void {
  const worst = order.reduce(
    (one, other) => (costs[other]! > costs[one]! ? other : one),
    order[0]!,
  );
  const place = order.indexOf(worst);
  if (place > 0) order.unshift(...order.splice(place, 1));
  else order.push(...order.splice(0, 2));
}

function cheapest(
  label: number,
  choices: readonly LabelChoice[],
  chosen: readonly (LabelChoice | undefined)[],
): LabelChoice | undefined {
  let best: LabelChoice | undefined;
  let least = Infinity;
  for (const choice of choices) {
    if (choice.cost >= least) break;
    const total = costOf(label, choice, chosen);
    if (total < least) [best, least] = [choice, total];
  }
  return best;
}

/** Discomfort of a choice among those of the others; infinite where it meets one. */
function costOf(
  label: number,
  choice: LabelChoice | undefined,
  chosen: readonly (LabelChoice | undefined)[],
): number {
  if (!choice) return cost.missing;
  let sum = choice.cost;
  for (let other = 0; other < chosen.length; other += 1) {
    const taken = chosen[other];
    if (other === label || !taken) continue;
    if (conflict(choice, taken)) return Infinity;
    if (choice.leader && taken.leader && segmentsCross(choice.leader, taken.leader))
      sum += cost.crossing;
  }
  return sum;
}

function conflict(one: LabelChoice, other: LabelChoice): boolean {
  if (boxesMeet(one.box, other.box, 2)) return true;
  if (one.leader && segmentMeetsBox(one.leader, other.box, 1)) return true;
  return other.leader !== undefined && segmentMeetsBox(other.leader, one.box, 1);
}

/** Places one more label among those that stand; nothing where there is no room. */
export function placeOne(
  label: LabelToPlace,
  around: Surroundings,
  farthest: number,
  standing: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const choice = cheapest(-1, labelChoices(label, around, farthest), standing);
  return choice && { id: label.id, ...choice };
}
