import type { SimulationClient, SimulationState } from '#client/contract.ts';
import type { Result } from '#model/result.ts';
import { sameScenario } from '#model/sameScenario.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';

/**
 * Runs the board shows beside the live one, in the order they are simulated: the reference in the same world, the
 * same plan as expected at end-2019, and the scenario on the board with single sources of uncertainty.
 */
const order = [
  'reference',
  'expected',
  ...uncertaintySources.map((source) => `only-${source}` as const),
] as const;
export type Comparison = (typeof order)[number];

type Kept<V> = Readonly<Partial<Record<Comparison, V>>>;

/**
 * Simulates comparisons one after another, beside the live loop and only when told to, so that they never hold
 * it up. A result is given out only for the scenario it belongs to.
 */
export class Comparisons {
  #results = $state.raw<Kept<Result>>({});
  #running = $state.raw<{ readonly kind: Comparison; readonly scenario: Scenario } | undefined>();
  #wanted: Kept<Scenario> = {};
  readonly #failed = new WeakSet<Scenario>();
  readonly #client: SimulationClient;

  constructor(client: SimulationClient) {
    this.#client = client;
    client.subscribe((state) => {
      this.#hear(state);
    });
  }

  /** Whether a comparison is being simulated. */
  get pending(): boolean {
    return this.#running !== undefined;
  }

  /** The full result of a comparison, if it is of this scenario. */
  of(kind: Comparison, scenario: Scenario): Result | undefined {
    const result = this.#results[kind];
    return result && sameScenario(result.scenario, scenario) ? result : undefined;
  }

  /** Wants these scenarios and no others: a run that is wanted no more is left. Those simulated already stay. */
  want(wanted: Kept<Scenario>): void {
    this.#wanted = wanted;
    this.#next();
  }

  #hear({ status, result }: SimulationState): void {
    const running = this.#running;
    if (!running) return;
    if (status === 'error') this.#failed.add(running.scenario);
    else if (status !== 'settled' || !result || !sameScenario(result.scenario, running.scenario))
      return;
    else this.#results = { ...this.#results, [running.kind]: result };
    this.#running = undefined;
    this.#next();
  }

  #next(): void {
    for (const kind of order) {
      const scenario = this.#wanted[kind];
      if (!scenario || this.#failed.has(scenario) || this.of(kind, scenario)) continue;
      const same = this.#running && sameScenario(this.#running.scenario, scenario);
      if (same && this.#running?.kind === kind) return;
      this.#running = { kind, scenario };
      this.#client.run(scenario);
      return;
    }
    if (!this.#running) return;
    this.#running = undefined;
    this.#client.stop();
  }
}
