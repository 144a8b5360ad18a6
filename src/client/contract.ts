import type { Analysis, AnalysisRequest } from '#model/analysis.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';

/**
 * Why there is no newer result: the worker could not be loaded, died, gave no answer, failed, or the scenario
 * leads to a number that is not finite (`detail` names quantity, year and cluster).
 */
export interface SimulationError {
  readonly code: 'load' | 'died' | 'silent' | 'failed' | 'notFinite';
  readonly detail: string;
}

/**
 * What the page knows of the simulation. `result` is the newest good one and carries its own scenario, also
 * while a newer scenario runs or after an error. `draws` counts those simulated by the newest answer, 0 after the
 * central run; `milliseconds` is the time from the start of its scenario to that answer.
 */
export interface SimulationState {
  readonly status: 'starting' | 'running' | 'settled' | 'error';
  readonly result?: Result;
  readonly error?: SimulationError;
  readonly draws: number;
  readonly milliseconds: number;
}

export interface SimulationClient {
  /** Wants this scenario next; one wanted before and not yet begun is forgotten. */
  run(scenario: Scenario): void;
  /** Forgets the scenario wanted or unfinished; what is known stays. */
  stop(): void;
  /** After an error: starts new workers and the newest scenario again. */
  retry(): void;
  /** Calls the listener now and at every change; returns the way to stop. */
  subscribe(listener: (state: SimulationState) => void): () => void;
  dispose(): void;
}

/** What the page knows of the analysis asked for last; `progress` goes from 0 to 1. */
export interface AnalysisState {
  readonly status: 'idle' | 'running' | 'settled' | 'error';
  readonly request?: AnalysisRequest;
  readonly answer?: Analysis;
  readonly error?: SimulationError;
  readonly progress: number;
}

export interface AnalysisClient {
  /** Wants this analysis next; one under way is left. */
  run(request: AnalysisRequest): void;
  /** Leaves the analysis under way. */
  stop(): void;
  /** Calls the listener now and at every change; returns the way to stop. */
  subscribe(listener: (state: AnalysisState) => void): () => void;
  dispose(): void;
}
