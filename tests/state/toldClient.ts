import type { SimulationClient, SimulationState } from '#client/contract.ts';
import type { Scenario } from '#model/scenario.ts';

/** A simulation that says what it is told to, and remembers what was asked of it. */
export class ToldClient implements SimulationClient {
  readonly asked: Scenario[] = [];
  retries = 0;
  stops = 0;
  #listeners: ((state: SimulationState) => void)[] = [];

  run(scenario: Scenario): void {
    this.asked.push(scenario);
  }

  stop(): void {
    this.stops++;
  }

  retry(): void {
    this.retries++;
  }

  subscribe(listener: (state: SimulationState) => void): () => void {
    this.#listeners.push(listener);
    listener({ status: 'starting', draws: 0, milliseconds: 0 });
    return () => (this.#listeners = this.#listeners.filter((other) => other !== listener));
  }

  dispose(): void {
    this.#listeners = [];
  }

  say(state: Partial<SimulationState>): void {
    for (const listener of this.#listeners)
      listener({ status: 'running', draws: 0, milliseconds: 0, ...state });
  }
}
