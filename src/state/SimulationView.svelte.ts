import type { SimulationClient, SimulationState } from '#client/contract.ts';

/** The simulation's newest state, for views: replaced whole at every answer. */
export class SimulationView {
  #state = $state.raw<SimulationState>({ status: 'starting', draws: 0, milliseconds: 0 });
  readonly #client: SimulationClient;

  constructor(client: SimulationClient) {
    this.#client = client;
    client.subscribe((state) => {
      this.#state = state;
    });
  }

  get current(): SimulationState {
    return this.#state;
  }

  get client(): SimulationClient {
    return this.#client;
  }
}
