import type { CentralColumns, Engine } from '#engine/run/createEngine.ts';
import { shardCount } from '#engine/run/shards.ts';
import { assembleBands } from '#engine/summarise/assembleBands.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { findNotFinite, findNotFiniteBand } from '#engine/summarise/findNotFinite.ts';
import { sealOf } from '#engine/summarise/sealOf.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import type { Bands, Central, Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { Assistants } from './Assistants.ts';
import type { Progress } from './contract.ts';
import type { Pause } from './createPause.ts';
import { Pace } from './Pace.ts';
import { requireFinite } from './requireFinite.ts';
import { type ShardPart, type ShardSimulation, ShardWorker } from './ShardWorker.ts';

/** A sample under way: of which scenario, the leader's shards, draws simulated and draws summarised. */
interface Pass {
  readonly scenario: Scenario;
  readonly central: Central;
  readonly shards: readonly number[];
  draws: number;
  summarised: number;
  opened: boolean;
}

/** Answer for a sample that began anew or was left for a newer scenario. */
const nothing: Progress = { draws: 0, done: false };

/**
 * The leading worker's logic: the central run at once, then the sample, shared among assistants. It listens after
 * every block of draws; a scenario that is started meanwhile takes the place of the one under way.
 */
export class SimulationHost {
  readonly #engine: Engine;
  readonly #clock: () => number;
  readonly #own: ShardWorker;
  readonly #assistants = new Assistants();
  readonly #pace = new Pace();
  #pass: Pass | undefined;

  /** `clock` tells milliseconds; `pause` lets the messages that wait be heard. */
  constructor(engine: Engine, clock: () => number, pause?: Pause) {
    this.#engine = engine;
    this.#clock = clock;
    this.#own = new ShardWorker(engine, pause);
  }

  /** Shares the shards with one more worker from now on; returns the number to dismiss it by. */
  enlist(simulation: ShardSimulation): number {
    const number = this.#assistants.enlist(simulation);
    this.#restart();
    return number;
  }

  /** Takes over the shards of an assistant that is gone. */
  dismiss(number: number): void {
    if (this.#assistants.dismiss(number)) this.#restart();
  }

  /** Central run of a scenario; the sample under way is left. Throws an error named NotFinite. */
  start(scenario: Scenario): Result {
    this.#replace(undefined);
    // Told before the central run, the assistants leave the scenario before at once.
    const shards = this.#share(scenario);
    const central = centralOf(this.#engine.central(scenario));
    requireFinite(findNotFinite(central));
    this.#replace({ scenario, central, shards, draws: 0, summarised: 0, opened: false });
    return { scenario, central };
  }

  /**
   * Some draws more, with a summary where one is due; `draws` is 0 where the sample had to begin anew. Nothing is done
   * before it is asked for: while the page paints a result, it needs the processor more.
   */
  async refine(): Promise<Progress> {
    const pass = this.#pass;
    if (!pass) throw new Error('no scenario was started');
    const { scenario, central } = pass;
    if (pass.summarised >= scenario.draws) return { draws: pass.draws, done: true };
    const due = this.#pace.due(pass.draws, pass.summarised, scenario.draws);
    const draws = this.#pace.reach(pass.draws, due);
    const parts = await this.#simulate(pass, draws, draws === due);
    if (pass !== this.#pass) return nothing;
    if (parts === 'gone') {
      this.#restart();
      return nothing;
    }
    pass.draws = draws;
    if (draws < due) return { draws, done: false };
    pass.summarised = draws;
    const bands = bandsOf(parts, draws);
    requireFinite(findNotFiniteBand(bands));
    const done = draws >= scenario.draws;
    const seal = done ? sealOf(scenario, bands) : undefined;
    return { draws, done, result: { scenario, central, bands, ...(seal && { seal }) } };
  }

  /** Parts of all workers, none when a newer scenario came; 'gone' when a worker is missing. */
  async #simulate(
    pass: Pass,
    draws: number,
    summarise: boolean,
  ): Promise<readonly ShardPart[] | 'gone'> {
    if (!pass.opened) this.#own.open(pass.scenario, pass.shards);
    pass.opened = true;
    const others = this.#assistants.advance(draws, summarise);
    const begun = this.#clock();
    await this.#own.advance(draws, false);
    if (pass !== this.#pass) return [];
    this.#pace.learn(draws - pass.draws, this.#clock() - begun);
    const own = summarise ? await this.#own.advance(draws, true) : undefined;
    const parts = await others;
    if (parts === 'gone') return 'gone';
    return own ? [own, ...parts] : parts;
  }

  /** Deals the shards in turn, the leader's first, and opens the scenario with the assistants. */
  #share(scenario: Scenario): readonly number[] {
    const workers = Math.min(this.#assistants.count + 1, shardCount);
    const all = Array.from({ length: shardCount }, (_, shard) => shard);
    const [own = [], ...shares] = Array.from({ length: workers }, (_, worker) =>
      all.filter((shard) => shard % workers === worker),
    );
    this.#assistants.open(scenario, shares);
    return own;
  }

  /** The sample begins anew, shared among the workers there are now. */
  #restart(): void {
    const pass = this.#pass;
    if (!pass) return;
    const shards = this.#share(pass.scenario);
    this.#replace({ ...pass, shards, draws: 0, summarised: 0, opened: false });
  }

  #replace(pass: Pass | undefined): void {
    this.#own.leave();
    this.#pass = pass;
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
