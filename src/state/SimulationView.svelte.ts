import type { SimulationClient, SimulationState } from '#client/contract.ts';
import type { Result } from '#model/result.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** A result whose sample has its first draws. */
export type BandedResult = Result & Required<Pick<Result, 'bands'>>;

/**
 * The simulation's newest state, for views: replaced whole at every answer. It remembers the newest result with
 * bands, and for each scenario shown what its draws led to, as long as someone keeps the scenario.
 */
export class SimulationView {
  #state = $state.raw<SimulationState>({ status: 'starting', draws: 0, milliseconds: 0 });
  #banded = $state.raw<BandedResult | undefined>();
  #wanted: Scenario | undefined;
  readonly #outcomes = new WeakMap<Scenario, Outcome>();
  readonly #client: SimulationClient;

  constructor(client: SimulationClient) {
    this.#client = client;
    client.subscribe((state) => {
      if (isBanded(state.result) && state.result !== this.#banded) this.#keep(state.result);
      this.#state = state;
    });
  }

  get current(): SimulationState {
    return this.#state;
  }

  /** The newest result that has bands; older than the newest result while its sample is under way. */
  get banded(): BandedResult | undefined {
    return this.#banded;
  }

  get client(): SimulationClient {
    return this.#client;
  }

  run(scenario: Scenario): void {
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
