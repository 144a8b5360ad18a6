import { transfer, wrap, type Remote } from 'comlink';
import type { SimulationWorker } from '#workers/contract.ts';
import { onFailure } from './onFailure.ts';
import type { Spawned } from './spawnWorker.ts';

/** Starts a worker that simulates shards for the leader; one that fails is gone, and the leader is told. */
export function startAssistant(
  leader: Remote<SimulationWorker>,
  leaderReady: Promise<void>,
  spawn: (name: string) => Spawned,
): Spawned | undefined {
  let worker: Spawned;
  try {
    worker = spawn('assistant');
  } catch {
    return undefined;
  }
  const remote = wrap<SimulationWorker>(worker);
  const { port1, port2 } = new MessageChannel();
  let number: number | undefined;
  let gone = false;
  onFailure(worker, () => {
    gone = true;
    worker.terminate();
    if (number !== undefined) void leader.dismiss(number);
  });
  const enlist = async (): Promise<void> => {
    await remote.prepare();
    await remote.assist(transfer(port1, [port1]));
    await leaderReady;
    if (gone) return;
    number = await leader.enlist(transfer(port2, [port2]));
    // It may have failed while the leader was being told of it.
    if (gone as boolean) void leader.dismiss(number);
  };
  enlist().catch(() => {
    worker.terminate();
  });
  return worker;
}
