import { splitRates, type Player, type Split } from '#model/analysis.ts';
import { clusterIds } from '#model/generated/tables.ts';
import { clusterQuantities, provinceSeries, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { CentralColumns, Engine } from '../run/createEngine.ts';
import { centralProvince } from '../summarise/centralProvince.ts';
import { activePlayers, coalitionScenario, settingsText } from './coalitionScenario.ts';
import { shapleyValues } from './shapleyValues.ts';

/** Outcomes of coalitions by what their members bring. */
export type KnownCoalitions = ReadonlyMap<string, Float64Array>;

const items = clusterIds.length + splitRates.length;
const lastYear = years.length - 1;

/**
 * Splits what moved a scenario among its players by central runs of all their coalitions, some at a time. Coalitions known
 * from an earlier split are not run again: after one lever moved, that is half of them.
 */
export class SplitRun {
  readonly #engine: Engine;
  readonly #scenario: Scenario;
  readonly #players: readonly Player[];
  readonly #settings: readonly string[];
  readonly #values: Float64Array;
  readonly #earlier: KnownCoalitions;
  readonly #known = new Map<string, Float64Array>();
  #base: Float64Array | undefined;
  #next = 0;

  constructor(engine: Engine, scenario: Scenario, earlier: KnownCoalitions = new Map()) {
    this.#engine = engine;
    this.#scenario = scenario;
    this.#earlier = earlier;
    this.#players = activePlayers(scenario);
    this.#settings = this.#players.map((player) => settingsText(scenario, player));
    this.#values = new Float64Array(this.coalitions * items);
  }

  /** Number of coalitions: two to the number of players that differ in anything. */
  get coalitions(): number {
    return 1 << this.#players.length;
  }

  /** Share of the work that is done. */
  get progress(): number {
    return this.#next / this.coalitions;
  }

  /** Coalitions of this split, for the next one. */
  get known(): KnownCoalitions {
    return this.#known;
  }

  /** Goes on until one coalition more was simulated, or all are done. */
  advance(): void {
    while (this.#next < this.coalitions) {
      const coalition = this.#next;
      const key = this.#keyOf(coalition);
      const earlier = coalition > 0 ? this.#earlier.get(key) : undefined;
      const outcome = earlier ?? this.#simulate(coalition);
      this.#values.set(outcome, coalition * items);
      this.#known.set(key, outcome);
      this.#next += 1;
      if (!earlier) return;
    }
  }

  /** The split, once all coalitions are done. */
  result(): Split {
    const last = this.coalitions - 1;
    if (this.progress < 1 || !this.#base) throw new Error('the split is not complete');
    return {
      scenario: this.#scenario,
      players: this.#players,
      base: this.#base,
      expected: this.#values.slice(0, items),
      shares: shapleyValues(this.#values, this.#players.length),
      outcome: this.#values.slice(last * items),
    };
  }

  #simulate(coalition: number): Float64Array {
    const members = this.#players.filter((_, player) => (coalition & (1 << player)) !== 0);
    const columns = this.#engine.central(coalitionScenario(this.#scenario, members));
    if (coalition === 0) this.#base = itemsOf(columns, 0);
    return itemsOf(columns, lastYear);
  }

  #keyOf(coalition: number): string {
    const brought = this.#players.map((player, place) =>
      (coalition & (1 << place)) === 0 ? '' : `${player}${this.#settings[place] ?? ''}`,
    );
    return `${this.#scenario.timeStep} ${brought.filter((text) => text !== '').join(' ')}`;
  }
}

/** Output of all clusters and the rates of the province in one year. */
function itemsOf({ clusters, partialSums }: CentralColumns, year: number): Float64Array {
  const output =
    (clusterQuantities.indexOf('outputValue') * years.length + year) * clusterIds.length;
  const { province } = centralProvince(partialSums);
  const column = new Float64Array(items);
  column.set(clusters.subarray(output, output + clusterIds.length));
  splitRates.forEach((rate, place) => {
    const value = province[provinceSeries.indexOf(rate) * years.length + year] as number;
    column[clusterIds.length + place] = value;
  });
  return column;
}
