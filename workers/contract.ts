import type { Analysis, AnalysisRequest } from '#model/analysis.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';

/** Answer of `refine`: draws simulated so far, and a result where a summary was due. */
export interface Progress {
  readonly draws: number;
  readonly done: boolean;
  readonly result?: Result;
}

/** How far an analysis is, from 0 to 1, and what it found at its end. */
export interface AnalysisProgress {
  readonly progress: number;
  readonly answer?: Analysis;
}

/**
 * What the page may ask of the leading worker. Calls are made one at a time, but for a start, which does not wait for
 * the refining under way: that is answered soon, with what is no longer wanted.
 * A failed call rejects; a result with a number that is not finite rejects with the name `NotFinite`.
 */
export interface SimulationWorker {
  /** Loads the program; everything else waits for it. */
  prepare(): Promise<void>;
  /** Makes this worker an assistant that answers the leader behind the port. */
  assist(port: MessagePort): void;
  /** Gives this worker, the leader, an assistant behind the port; answers with its number. */
  enlist(port: MessagePort): number;
  /** Tells the leader that an assistant is gone: its shards are taken over. */
  dismiss(assistant: number): void;
  /** Begins a scenario and answers with its central run. */
  start(scenario: Scenario): Result | Promise<Result>;
  /** Simulates some draws more of the sample of the scenario begun last. */
  refine(): Promise<Progress>;
  /** Begins an analysis; one under way is left. For a worker that leads no simulation: both need the engine. */
  analyse(request: AnalysisRequest): void | Promise<void>;
  /** Some milliseconds more of the analysis begun last. */
  continueAnalysis(): AnalysisProgress | Promise<AnalysisProgress>;
}
