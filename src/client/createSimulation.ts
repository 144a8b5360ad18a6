import { afterPaint } from './afterPaint.ts';
import { connectWorkers } from './connectWorkers.ts';
import type { SimulationClient } from './contract.ts';
import { SimulationLoop } from './SimulationLoop.ts';

/** The simulation in workers, as the page sees it; a sample waits until the answer before it is painted and the page is built. */
export function createSimulation(whenBuilt?: () => Promise<void>): SimulationClient {
  return new SimulationLoop(
    () => connectWorkers(),
    () => performance.now(),
    async () => {
      await afterPaint();
      await whenBuilt?.();
    },
  );
}
