import type { CentralColumns, Engine } from '#engine/run/createEngine.ts';
import { shardCount } from '#engine/run/shards.ts';
import { assembleBands } from '#engine/summarise/assembleBands.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import type { Central, Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Progress } from './contract.ts';
import { requireFinite } from './requireFinite.ts';
import { type ShardPart, type ShardSimulation, ShardWorker } from './ShardWorker.ts';

/** Draws of the first summary; the next ones come at twice as many each. */
const firstSummary = 128;
/** A slice is a whole number of the blocks the engine simulates at a time. */
const sliceStep = 64;
const sliceMilliseconds = 12;

interface Assistant {
  readonly number: number;
  readonly simulation: ShardSimulation;
  /** Resolves when the assistant is gone. */
  readonly gone: Promise<'gone'>;
  readonly dismiss: () => void;
}

/** The leading worker's logic: the central run at once, then the sample slice by slice, shared among assistants. */
export class SimulationHost {
  readonly #engine: Engine;
  readonly #clock: () => number;
  readonly #own: ShardWorker;
  readonly #assistants: Assistant[] = [];
  #enlisted = 0;
  #scenario: Scenario | undefined;
  #central: Central | undefined;
  #draws = 0;
  #opened = false;
  #millisecondsPerDraw = 0.1;

  constructor(engine: Engine, clock: () => number) {
    this.#engine = engine;
    this.#clock = clock;
    this.#own = new ShardWorker(engine);
  }

  enlist(simulation: ShardSimulation): number {
    const number = this.#enlisted++;
    let dismiss = (): void => undefined;
    const gone = new Promise<'gone'>((resolve) => {
      dismiss = () => {
        resolve('gone');
      };
    });
    this.#assistants.push({ number, simulation, gone, dismiss });
    this.#opened = false;
    this.#draws = 0;
    return number;
  }

  dismiss(number: number): void {
    const index = this.#assistants.findIndex((assistant) => assistant.number === number);
    const [assistant] = index < 0 ? [] : this.#assistants.splice(index, 1);
    assistant?.dismiss();
    this.#opened = false;
    this.#draws = 0;
  }

  /** Central run of a scenario; the sample begins anew. Throws an error named NotFinite. */
  start(scenario: Scenario): Result {
    this.#scenario = scenario;
    this.#opened = false;
    this.#draws = 0;
    this.#central = centralOf(this.#engine.central(scenario));
    requireFinite(this.#central);
    return { scenario, central: this.#central };
  }

  /** One more slice; a summary when a power of two from 128 on, or the full sample, is reached. */
  async refine(): Promise<Progress> {
    const scenario = this.#scenario;
    const central = this.#central;
    if (!scenario || !central) throw new Error('no scenario was started');
    const before = this.#clock();
    const from = this.#draws;
    const due = nextSummary(from, scenario.draws);
    if (from >= scenario.draws) return { draws: from, done: true };
    const slice = Math.floor(sliceMilliseconds / this.#millisecondsPerDraw / sliceStep) * sliceStep;
    const target = Math.min(due, from + Math.max(sliceStep, slice));
    const parts = await this.#simulate(scenario, target, target === due);
    if (!parts) return { draws: 0, done: false };
    this.#draws = target;
    this.#millisecondsPerDraw = Math.max(1e-4, (this.#clock() - before) / (target - from));
    if (target < due) return { draws: target, done: false };
    const sums = parts.flatMap((part) => part.sums).sort((a, b) => a.shard - b.shard);
    const province = summariseProvince(
      sums.map(({ values }) => values),
      target,
      target,
    );
    const bands = assembleBands(
      parts.map((part) => part.clusters),
      province,
    );
    return { draws: target, done: target >= scenario.draws, result: { scenario, central, bands } };
  }

  /** Parts of all workers, or nothing when an assistant went away meanwhile: the sample then begins anew. */
  async #simulate(
    scenario: Scenario,
    draws: number,
    summarise: boolean,
  ): Promise<readonly ShardPart[] | undefined> {
    const assistants = [...this.#assistants];
    if (!this.#opened) this.#open(scenario, assistants);
    const answers = assistants.map(async ({ simulation, gone }) =>
      Promise.race([gone, simulation.advance(draws, summarise)]),
    );
    const own = this.#own.advance(draws, summarise);
    const parts: ShardPart[] = own ? [own] : [];
    for (const answer of await Promise.all(answers)) {
      if (answer === 'gone') return undefined;
      if (answer) parts.push(answer);
    }
    return this.#opened ? parts : undefined;
  }

  #open(scenario: Scenario, assistants: readonly Assistant[]): void {
    const workers = Math.min(assistants.length + 1, shardCount);
    const shares = Array.from({ length: workers }, (_, worker) =>
      Array.from({ length: shardCount }, (__, shard) => shard).filter(
        (shard) => shard % workers === worker,
      ),
    );
    assistants.forEach(({ simulation }, index) => {
      void simulation.open(scenario, shares[index + 1] ?? []);
    });
    this.#own.open(scenario, shares[0] ?? []);
    this.#opened = true;
  }
}

function centralOf({ clusters, partialSums }: CentralColumns): Central {
  return { clusters, ...centralProvince(partialSums) };
}

function nextSummary(draws: number, full: number): number {
  let due = firstSummary;
  while (due <= draws) due *= 2;
  return Math.min(due, full);
}
