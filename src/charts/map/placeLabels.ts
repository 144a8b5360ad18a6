import { boxesMeet, segmentMeetsBox, segmentsCross } from '../figures/boxes.ts';
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

/** Rounds of placing and turning out, and how often every label chooses again after each. */
const rounds = 5;
const turns = 3;
const passes = 1;
/** What it costs to leave a label away, to cross another leader, and to turn out a label, again more. */
const cost = { missing: 600, important: 6000, crossing: 150, turnedOut: 30, again: 18 } as const;

/**
 * Places labels so that none meets another, a large bubble or a prefecture's name. A label without a place turns others out,
 * which look for one again; the best of all rounds stays, and what finds no place in it is left away. The same
 * circles give the same labels.
 * @param labels most important first
 * @param farthest longest gap between bubble and label, pixels
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  around: Surroundings,
  farthest: number,
): PlacedLabel[] {
  const choices = labels.map((label) => labelChoices(label, around, farthest));
  const chosen: Chosen = labels.map(() => undefined);
  const turnedOut = labels.map(() => 0);
  let best: Chosen = chosen;
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    takeTurns(choices, chosen, turnedOut);
    for (let pass = 0; pass < passes; pass += 1) {
      choices.forEach((each, label) => {
        chosen[label] = cheapest(label, each, chosen);
      });
    }
    const costs = chosen.map((choice, label) => costOf(label, choice, chosen));
    const total = costs.reduce((sum, each) => sum + each, missing(chosen));
    if (total < least) [best, least] = [[...chosen], total];
    const worst = costs.indexOf(Math.max(...costs));
    if (worst >= 0) chosen[worst] = undefined;
    if (worst >= 0) turnedOut[worst]! += 2;
  }
  return labels.flatMap(({ id }, label) => {
    const choice = best[label];
    return choice ? [{ id, ...choice }] : [];
  });
}

/** Gives every label a place in turn, the others turned out where they are in its way; ends with the fewest away. */
function takeTurns(
  choices: readonly (readonly LabelChoice[])[],
  chosen: Chosen,
  turnedOut: number[],
): void {
  const tried = choices.map(() => 0);
  let fewest: Chosen = [...chosen];
  let least = missing(chosen);
  for (let turn = 0; turn < turns * choices.length; turn += 1) {
    const label = nextInTurn(choices, chosen, tried);
    if (label < 0) return;
    tried[label]! += 1;
    insert(label, choices[label]!, chosen, turnedOut);
    const now = missing(chosen);
    if (now < least) [fewest, least] = [[...chosen], now];
  }
  fewest.forEach((choice, label) => (chosen[label] = choice));
}

/** The label left away that was tried least, the most important of these; two in each other's way keep none waiting. */
function nextInTurn(
  choices: readonly (readonly LabelChoice[])[],
  chosen: Chosen,
  tried: readonly number[],
): number {
  let next = -1;
  chosen.forEach((choice, label) => {
    if (choice || choices[label]!.length === 0) return;
    if (next < 0 || tried[label]! < tried[next]!) next = label;
  });
  return next;
}

/** What the labels left away cost: the more important one is, the more. */
function missing(chosen: Chosen): number {
  return chosen.reduce(
    (sum, choice, rank) => (choice ? sum : sum + cost.missing + cost.important / (1 + rank)),
    0,
  );
}

/** What it costs to turn another label out: more for a more important one, and more every time. */
function turningOut(label: number, other: number, times: number): number {
  return cost.turnedOut * (other < label ? 2 : 1) + cost.again * times;
}

/** Gives a label the place that costs least, the labels it turns out counted in. */
function insert(
  label: number,
  choices: readonly LabelChoice[],
  chosen: Chosen,
  turnedOut: number[],
): void {
  let best: LabelChoice | undefined;
  let least = Infinity;
  for (const choice of choices) {
    if (choice.cost >= least) break;
    let total = choice.cost;
    for (let other = 0; other < chosen.length && total < least; other += 1) {
      const taken = chosen[other];
      if (!taken || other === label) continue;
      if (conflict(choice, taken)) total += turningOut(label, other, turnedOut[other]!);
      else if (crosses(choice, taken)) total += cost.crossing;
    }
    if (total < least) [best, least] = [choice, total];
  }
  if (!best) return;
  const place = best;
  chosen.forEach((taken, other) => {
    if (!taken || !conflict(place, taken)) return;
    chosen[other] = undefined;
    turnedOut[other]! += 1;
  });
  chosen[label] = place;
}

/**
 * Those that stand with one more label; where there is no room for it, the fewest are left away that it meets. One
 * shut in by large bubbles has a leader across them.
 */
export function placeOne(
  label: LabelToPlace,
  around: Surroundings,
  farthest: number,
  standing: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const strict = labelChoices(label, around, farthest);
  const open = { ...around, large: [], small: [...around.small, ...around.large] };
  const choices = strict.length > 0 ? strict : labelChoices(label, open, farthest);
  const free = cheapest(-1, choices, standing);
  if (free) return [...standing, { id: label.id, ...free }];
  const kept = choices.map((choice) => standing.filter((other) => !conflict(choice, other)));
  const most = Math.max(...kept.map(({ length }) => length));
  const place = kept.findIndex(({ length }) => length === most);
  return place < 0 ? standing : [...kept[place]!, { id: label.id, ...choices[place]! }];
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
    const total = costOf(label, choice, chosen, least);
    if (total < least) [best, least] = [choice, total];
  }
  return best;
}

/** Discomfort of a choice among those of the others; infinite where it meets one or passes the bound. */
function costOf(
  label: number,
  choice: LabelChoice | undefined,
  chosen: readonly (LabelChoice | undefined)[],
  bound = Infinity,
): number {
  if (!choice) return 0;
  let sum = choice.cost;
  for (let other = 0; other < chosen.length; other += 1) {
    const taken = chosen[other];
    if (other === label || !taken) continue;
    if (sum >= bound || conflict(choice, taken)) return Infinity;
    if (crosses(choice, taken)) sum += cost.crossing;
  }
  return sum;
}

function crosses({ leader }: LabelChoice, other: LabelChoice): boolean {
  return leader !== undefined && other.leader !== undefined && segmentsCross(leader, other.leader);
}

function conflict(one: LabelChoice, other: LabelChoice): boolean {
  if (!boxesMeet(one.extent, other.extent, 2)) return false;
  if (boxesMeet(one.box, other.box, 2)) return true;
  if (one.leader && segmentMeetsBox(one.leader, other.box, 1)) return true;
  return other.leader !== undefined && segmentMeetsBox(other.leader, one.box, 1);
}
