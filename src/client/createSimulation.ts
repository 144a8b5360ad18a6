import { afterPaint } from './afterPaint.ts';
import { connectWorkers } from './connectWorkers.ts';
import type { SimulationClient } from './contract.ts';
import { SimulationLoop } from './SimulationLoop.ts';

/** The simulation in workers, as the page sees it; the sample waits until an answer is painted and the page is `still`. */
export function createSimulation(still?: () => Promise<void>): SimulationClient {
  return new SimulationLoop(
    () => connectWorkers(),
    () => performance.now(),
    async () => {
      await afterPaint();
      await still?.();
    },
  );
}
