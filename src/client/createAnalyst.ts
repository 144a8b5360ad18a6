import { AnalysisLoop } from './AnalysisLoop.ts';
import { connectAnalyst } from './connectAnalyst.ts';
import type { AnalysisClient } from './contract.ts';

/** Analyses in a worker beside the simulations, as the page sees them; the worker starts with the first request. */
export function createAnalyst(): AnalysisClient {
  return new AnalysisLoop(() => connectAnalyst());
}
