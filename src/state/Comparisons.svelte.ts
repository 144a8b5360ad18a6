import type { SimulationClient, SimulationState } from '#client/contract.ts';
import { formatScenario } from '#model/formatScenario.ts';
import type { Result } from '#model/result.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';

const first = ['reference', 'expected'] as const;
const last = uncertaintySources.map((source) => `only-${source}` as const);

/**
 * Runs the board shows beside the live one, in the order they are simulated: the reference, the same plan as expected
 * at end-2019, the pins by their keys, and the scenario on the board with single sources of uncertainty.
 */
export type Comparison = (typeof first)[number] | PinComparison | (typeof last)[number];
export type PinComparison = `pin-${number}`;

type Kept<V> = Readonly<Partial<Record<Comparison, V>>>;

function isPin(kind: string): kind is PinComparison {
  return kind.startsWith('pin-');
}

/** What a scenario says, once for each: it is compared with many, and never changes. */
const texts = new WeakMap<Scenario, string>();
function textOf(scenario: Scenario): string {
  const text = texts.get(scenario) ?? JSON.stringify(formatScenario(scenario));
  texts.set(scenario, text);
  return text;
}
const isSame = (one: Scenario, other: Scenario): boolean =>
  one === other || textOf(one) === textOf(other);

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

  /** The full result of a comparison, if it is of this scenario; that of another kind serves as well. */
  of(kind: Comparison, scenario: Scenario): Result | undefined {
    const own = this.#results[kind];
    if (own && isSame(own.scenario, scenario)) return own;
    return Object.values(this.#results).find(
      (result) => result && isSame(result.scenario, scenario),
    );
  }

  /**
   * Wants these scenarios and no others: a run that is wanted no more is left. Those simulated already stay; of pins
   * only those that are wanted, unless nothing is wanted for now.
   */
  want(wanted: Kept<Scenario>): void {
    this.#wanted = wanted;
    const scenarios = Object.values(wanted).filter((scenario) => scenario !== undefined);
    if (scenarios.length > 0) this.#forgetPins(scenarios);
    this.#next();
  }

  #forgetPins(wanted: readonly Scenario[]): void {
    const kept = Object.entries(this.#results).filter(
      ([kind, result]) =>
        !isPin(kind) || wanted.some((other) => result && isSame(result.scenario, other)),
    );
    if (kept.length < Object.keys(this.#results).length) this.#results = Object.fromEntries(kept);
  }

  #hear({ status, result }: SimulationState): void {
    const running = this.#running;
    if (!running) return;
    if (status === 'error') this.#failed.add(running.scenario);
    else if (status !== 'settled' || !result || !isSame(result.scenario, running.scenario)) return;
    else this.#results = { ...this.#results, [running.kind]: result };
    this.#running = undefined;
    this.#next();
  }

  #next(): void {
    const pins = Object.keys(this.#wanted).filter(isPin);
    for (const kind of [...first, ...pins, ...last]) {
      const scenario = this.#wanted[kind];
      if (!scenario || this.#failed.has(scenario) || this.of(kind, scenario)) continue;
      const same = this.#running && isSame(this.#running.scenario, scenario);
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
