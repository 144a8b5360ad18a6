import { wrap } from 'comlink';
import type { AnalysisRequest } from '#model/analysis.ts';
import type { AnalysisProgress, SimulationWorker } from '#workers/contract.ts';
import type { SimulationError } from './contract.ts';
import { onFailure } from './onFailure.ts';
import { spawnWorker, type Spawned } from './spawnWorker.ts';

/** A way to a worker that analyses: a real one in the page, anything that answers when told in tests. */
export interface AnalysisConnection {
  begin(request: AnalysisRequest): Promise<void>;
  advance(): Promise<AnalysisProgress>;
  /** Resolves when no more answers are to be expected. */
  readonly lost: Promise<SimulationError>;
  close(): void;
}

/** Starts the worker that analyses, with an engine of its own. Throws where no worker can be started. */
export function connectAnalyst(spawn: (name: string) => Spawned = spawnWorker): AnalysisConnection {
  const worker = spawn('analyst');
  const remote = wrap<SimulationWorker>(worker);
  const lost = new Promise<SimulationError>((resolve) => {
    onFailure(worker, (detail) => {
      resolve({ code: 'died', detail });
    });
  });
  return {
    lost,
    begin: (request) => remote.analyse(request),
    advance: () => remote.continueAnalysis(),
    close: () => {
      worker.terminate();
    },
  };
}
