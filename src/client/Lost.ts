import type { SimulationError } from './contract.ts';

/** The workers are gone or silent: no answer will come. */
export class Lost extends Error {
  constructor(readonly reason: SimulationError) {
    super(reason.detail);
  }
}

/** What to tell of a failed call. */
export function reasonOf(error: unknown): SimulationError {
  if (error instanceof Lost) return error.reason;
  const detail = error instanceof Error ? error.message : String(error);
  const notFinite = error instanceof Error && error.name === 'NotFinite';
  return { code: notFinite ? 'notFinite' : 'failed', detail };
}
