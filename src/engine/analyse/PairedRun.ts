import { differenceBars, type Paired } from '#model/analysis.ts';
import { clusters, targetIds, targets } from '#model/generated/tables.ts';
import { clusterQuantities, quantileLevels, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Engine } from '../run/createEngine.ts';
import type { Run } from '../run/Run.ts';
import { shardCount } from '../run/shards.ts';
import type { UniformSource } from '../sample/UniformSource.ts';
import { provinceColumns } from '../summarise/provinceColumns.ts';
import { quantiles } from '../summarise/quantiles.ts';
import { targetColumns } from '../summarise/targetColumns.ts';
import { differenceHistogram } from './differenceHistogram.ts';

/** More draws than this are not compared, for the room they take; the first of a sample are a sample. */
const mostPairedDraws = 8192;

const outputValue = clusterQuantities.indexOf('outputValue');
const lastYear = years.length - 1;
/** Place of each counted cluster among them, −1 for the others. */
const placeOf = ((): readonly number[] => {
  let counted = 0;
  return clusters.map((cluster) => (cluster.counted ? counted++ : -1));
})();
const countedClusters = placeOf.filter((place) => place >= 0).length;
/** Whether less is better, by target. */
const falling = targets.map(({ comparison }) => comparison === '<=');

/** A shard of one scenario: what both are compared by. */
interface Part {
  readonly outputs: ReadonlyMap<number, Float64Array>;
  readonly sums: Float64Array;
}

/**
 * Two scenarios over the same draws, shard after shard, the one and then the other, some draws at a time. The draws are
 * those of `scenario`: its seed, its time step, at most `mostPairedDraws` of them.
 */
export class PairedRun {
  readonly #engine: Engine;
  readonly #scenario: Scenario;
  readonly #against: Scenario;
  readonly #source: UniformSource;
  readonly #draws: number;
  readonly #better: Float64Array;
  readonly #equal: Float64Array;
  readonly #quantiles: Float64Array;
  readonly #means: Float64Array;
  readonly #bars: Uint32Array;
  readonly #barStarts: Float64Array;
  readonly #barWidths: Float64Array;
  readonly #sums: { readonly scenario: Float64Array[]; readonly against: Float64Array[] } = {
    scenario: [],
    against: [],
  };
  #shard = 0;
  #first: Part | undefined;
  #run: Run | undefined;

  constructor(engine: Engine, scenario: Scenario, against: Scenario, source: UniformSource) {
    const { seed, draws, timeStep } = scenario;
    this.#engine = engine;
    this.#scenario = scenario;
    this.#against = { ...against, seed, draws, timeStep };
    this.#source = source;
    this.#draws = Math.min(draws, mostPairedDraws);
    const items = targetIds.length + countedClusters;
    this.#better = new Float64Array(items);
    this.#equal = new Float64Array(items);
    this.#quantiles = new Float64Array(items * quantileLevels.length);
    this.#means = new Float64Array(items);
    this.#bars = new Uint32Array(items * differenceBars);
    this.#barStarts = new Float64Array(items);
    this.#barWidths = new Float64Array(items);
  }

  /** Share of the work that is done. */
  get progress(): number {
    const halves = 2 * this.#shard + (this.#first ? 1 : 0);
    return (halves + (this.#run?.draws ?? 0) / this.#draws) / (2 * shardCount);
  }

  /** Simulates some draws more, at most to the end of a shard of one of the scenarios. */
  advance(draws: number): void {
    if (this.#shard >= shardCount) return;
    const scenario = this.#first ? this.#against : this.#scenario;
    const full = this.#draws;
    this.#run ??= this.#engine.open(scenario, this.#source, [this.#shard], full, [outputValue]);
    this.#run.advance(Math.min(full, this.#run.draws + draws));
    if (this.#run.draws < full) return;
    const part = this.#partOf(this.#run);
    this.#run = undefined;
    if (!this.#first) {
      this.#first = part;
      return;
    }
    this.#compareClusters(this.#first, part);
    this.#sums.scenario.push(this.#first.sums);
    this.#sums.against.push(part.sums);
    this.#first = undefined;
    this.#shard += 1;
  }

  /** The comparison, once all draws are done. */
  result(): Paired {
    if (this.#shard < shardCount) throw new Error('the draws are not complete');
    const [one, other] = [this.#sums.scenario, this.#sums.against].map((sums) =>
      targetColumns(provinceColumns(sums, this.#draws, this.#draws)),
    ) as [Float64Array, Float64Array];
    targetIds.forEach((_, target) => {
      const [from, to] = [target * this.#draws, (target + 1) * this.#draws];
      const difference = subtract(one.subarray(from, to), other.subarray(from, to));
      this.#summarise(target, difference, falling[target] === true);
    });
    return {
      scenario: this.#scenario,
      against: this.#against,
      draws: this.#draws,
      better: this.#better,
      equal: this.#equal,
      quantiles: this.#quantiles,
      means: this.#means,
      bars: this.#bars,
      barStarts: this.#barStarts,
      barWidths: this.#barWidths,
    };
  }

  /** Copies: the memory of a run is the next one's. */
  #partOf(run: Run): Part {
    const outputs = new Map<number, Float64Array>();
    run.clusters.forEach((cluster, position) => {
      if ((placeOf[cluster] as number) >= 0)
        outputs.set(cluster, run.column(outputValue, lastYear, position).slice(0, this.#draws));
    });
    return { outputs, sums: run.partialSums(this.#shard).slice() };
  }

  #compareClusters({ outputs }: Part, { outputs: others }: Part): void {
    for (const [cluster, output] of outputs) {
      const item = targetIds.length + (placeOf[cluster] as number);
      this.#summarise(item, subtract(output, others.get(cluster) as Float64Array), false);
    }
  }

  #summarise(item: number, difference: Float64Array, lessIsBetter: boolean): void {
    const draws = difference.length;
    const count = (is: (value: number) => boolean): number =>
      difference.reduce((sum, value) => sum + Number(is(value)), 0) / draws;
    this.#better[item] = count((value) => (lessIsBetter ? value < 0 : value > 0));
    this.#equal[item] = count((value) => value === 0);
    this.#means[item] = difference.reduce((sum, value) => sum + value, 0) / draws;
    const at = item * quantileLevels.length;
    quantiles(difference, draws, quantileLevels, this.#quantiles, at);
    const histogram = differenceHistogram(difference, differenceBars);
    this.#bars.set(histogram.counts, item * differenceBars);
    this.#barStarts[item] = histogram.start;
    this.#barWidths[item] = histogram.width;
  }
}

function subtract(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, draw) => value - (other[draw] as number));
}
