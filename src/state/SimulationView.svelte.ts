import type { SimulationClient, SimulationError, SimulationState } from '#client/contract.ts';
import type { Result } from '#model/result.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** A result whose sample has its first draws. */
export type BandedResult = Result & Required<Pick<Result, 'bands'>>;

/**
 * The simulation's newest state, for views; each part changes by itself, so that a slice of the sample without a
 * summary touches nothing that is drawn. It remembers the newest result with bands, and for each scenario shown what
 * its draws led to, as long as someone keeps the scenario.
 */
export class SimulationView {
  #status = $state.raw<SimulationState['status']>('starting');
  #milliseconds = $state.raw(0);
  #error = $state.raw<SimulationError | undefined>();
  #result = $state.raw<Result | undefined>();
  #banded = $state.raw<BandedResult | undefined>();
  #wanted: Scenario | undefined;
  readonly #outcomes = new WeakMap<Scenario, Outcome>();
  readonly #client: SimulationClient;

  constructor(client: SimulationClient) {
    this.#client = client;
    client.subscribe((state) => {
      if (isBanded(state.result) && state.result !== this.#banded) this.#keep(state.result);
      this.#status = state.status;
      this.#milliseconds = state.milliseconds;
      this.#error = state.error;
      this.#result = state.result;
    });
  }

  get status(): SimulationState['status'] {
    return this.#status;
  }

  /** Time from the start of the newest scenario to its newest answer. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** Why there is no newer result, while the status says so. */
  get error(): SimulationError | undefined {
    return this.#error;
  }

  /** The newest good result; it carries its own scenario. */
  get result(): Result | undefined {
    return this.#result;
  }

  /** The newest result that has bands; older than the newest result while its sample is under way. */
  get banded(): BandedResult | undefined {
    return this.#banded;
  }

  get client(): SimulationClient {
    return this.#client;
  }

  /** Wants a scenario, unless it is the one wanted last. */
  run(scenario: Scenario): void {
    if (scenario === this.#wanted) return;
    this.#wanted = scenario;
    this.#client.run(scenario);
  }

  /** What the draws of a scenario that was on the board led to; by identity, not by content. */
  outcome(scenario: Scenario): Outcome | undefined {
    return this.#outcomes.get(scenario);
  }

  #keep(result: BandedResult): void {
    this.#banded = result;
    const wanted = this.#wanted;
    if (wanted && sameScenario(wanted, result.scenario))
      this.#outcomes.set(wanted, outcomeOf(result.bands));
  }
}

function isBanded(result: Result | undefined): result is BandedResult {
  return result?.bands !== undefined;
}
