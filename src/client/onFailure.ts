import type { Spawned } from './spawnWorker.ts';

/** Tells when a worker cannot be loaded, throws outside a call, or gets a message it cannot read. */
export function onFailure(worker: Spawned, tell: (detail: string) => void): void {
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    tell((event as Partial<ErrorEvent>).message ?? '');
  });
  worker.addEventListener('messageerror', () => {
    tell('messageerror');
  });
}
