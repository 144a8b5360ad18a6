import type { CentralColumns, Engine } from '#engine/run/createEngine.ts';
import { shardCount } from '#engine/run/shards.ts';
import { assembleBands } from '#engine/summarise/assembleBands.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { findNotFinite, findNotFiniteBand } from '#engine/summarise/findNotFinite.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import type { Bands, Central, Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { Assistants } from './Assistants.ts';
import type { Progress } from './contract.ts';
import { Pace } from './Pace.ts';
import { requireFinite } from './requireFinite.ts';
import { type ShardPart, type ShardSimulation, ShardWorker } from './ShardWorker.ts';

/** Draws of the first summary; the next ones come at twice as many each. */
const firstSummary = 128;

/** The leading worker's logic: the central run at once, then the sample slice by slice, shared among assistants. */
export class SimulationHost {
  readonly #engine: Engine;
  readonly #own: ShardWorker;
  readonly #assistants = new Assistants();
  readonly #pace: Pace;
  #scenario: Scenario | undefined;
  #central: Central | undefined;
  /** Draws simulated and draws summarised since the sample was opened; it is opened anew when workers come or go. */
  #draws = 0;
  #summarised = 0;
  #opened = false;

  /** `clock` tells milliseconds. */
  constructor(engine: Engine, clock: () => number) {
    this.#engine = engine;
    this.#own = new ShardWorker(engine);
    this.#pace = new Pace(clock);
  }

  /** Shares the shards with one more worker from now on; returns the number to dismiss it by. */
  enlist(simulation: ShardSimulation): number {
    this.#restart();
    return this.#assistants.enlist(simulation);
  }

  /** Takes over the shards of an assistant that is gone. */
  dismiss(number: number): void {
    if (this.#assistants.dismiss(number)) this.#restart();
  }

  /** Central run of a scenario; the sample begins anew. Throws an error named NotFinite. */
  start(scenario: Scenario): Result {
    this.#restart();
    this.#scenario = undefined;
    const central = centralOf(this.#engine.central(scenario));
    requireFinite(findNotFinite(central));
    this.#scenario = scenario;
    this.#central = central;
    return { scenario, central };
  }

  /** One more slice; a summary when a power of two from 128 on, or the full sample, is reached. */
  async refine(): Promise<Progress> {
    const scenario = this.#scenario;
    const central = this.#central;
    if (!scenario || !central) throw new Error('no scenario was started');
    if (this.#summarised >= scenario.draws) return { draws: this.#draws, done: true };
    const due = nextSummary(this.#summarised, scenario.draws);
    const { draws, summarise } = this.#pace.slice(this.#draws, due);
    const parts = await this.#simulate(scenario, draws, summarise);
    if (parts === 'gone') {
      this.#restart();
      return { draws: 0, done: false };
    }
    this.#draws = draws;
    if (!summarise) return { draws, done: false };
    this.#summarised = draws;
    const bands = bandsOf(parts, draws);
    requireFinite(findNotFiniteBand(bands));
    return { draws, done: draws >= scenario.draws, result: { scenario, central, bands } };
  }

  /** Parts of all workers, or 'gone' when the workers are not the same as before. */
  async #simulate(
    scenario: Scenario,
    draws: number,
    summarise: boolean,
  ): Promise<readonly ShardPart[] | 'gone'> {
    if (!this.#opened) this.#open(scenario);
    const others = this.#assistants.advance(draws, summarise);
    const own = this.#pace.advance(this.#own, this.#draws, draws, summarise);
    const parts = await others;
    if (parts === 'gone' || !this.#opened) return 'gone';
    return own ? [own, ...parts] : parts;
  }

  /** Deals the shards in turn, the leader's first. */
  #open(scenario: Scenario): void {
    const workers = Math.min(this.#assistants.count + 1, shardCount);
    const shards = Array.from({ length: shardCount }, (_, shard) => shard);
    const [own = [], ...shares] = Array.from({ length: workers }, (_, worker) =>
      shards.filter((shard) => shard % workers === worker),
    );
    this.#assistants.open(scenario, shares);
    this.#own.open(scenario, own);
    this.#opened = true;
  }

  #restart(): void {
    this.#opened = false;
    this.#draws = 0;
    this.#summarised = 0;
  }
}

function centralOf({ clusters, partialSums }: CentralColumns): Central {
  return { clusters, ...centralProvince(partialSums) };
}

function bandsOf(parts: readonly ShardPart[], draws: number): Bands {
  const sums = parts.flatMap((part) => part.sums).sort((a, b) => a.shard - b.shard);
  const province = summariseProvince(
    sums.map(({ values }) => values),
    draws,
    draws,
  );
  return assembleBands(
    parts.map(({ clusters }) => clusters),
    province,
  );
}

function nextSummary(summarised: number, full: number): number {
  let due = firstSummary;
  while (due <= summarised) due *= 2;
  return Math.min(due, full);
}
