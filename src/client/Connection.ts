import type { Progress } from '#workers/contract.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import type { SimulationError } from './contract.ts';

/** A way to the engine: workers in the page, anything that answers when told in tests. */
export interface Connection {
  start(scenario: Scenario): Promise<Result>;
  refine(): Promise<Progress>;
  /** Resolves when no more answers are to be expected. */
  readonly lost: Promise<SimulationError>;
  close(): void;
}
