import { afterPaint } from './afterPaint.ts';
import { connectWorkers } from './connectWorkers.ts';
import type { SimulationClient } from './contract.ts';
import { SimulationLoop } from './SimulationLoop.ts';

/** The simulation in workers, as the page sees it. */
export function createSimulation(): SimulationClient {
  return new SimulationLoop(
    () => connectWorkers(),
    () => performance.now(),
    afterPaint,
  );
}
