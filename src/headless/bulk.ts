import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Engine } from '#engine/run/createEngine.ts';
import { shardCount } from '#engine/run/shards.ts';
import { assembleBands } from '#engine/summarise/assembleBands.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import type { Bands } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { loadEngine } from './loadEngine.ts';
import { type ShardResult, simulateShard } from './simulateShard.ts';

/** Shorter runs are done before threads have started. */
const threadsFrom = 2048;
/** Two shards in memory at a time at most: 100,000 draws of one take about a gigabyte. */
const mostThreads = 2;

interface Job {
  readonly kind: 'shards';
  readonly scenario: Scenario;
  readonly draws: number;
  readonly shards: readonly number[];
}

type Message = { readonly progress: number } | { readonly result: ShardResult };

/** Bands of `draws` draws, over two threads when it is worth it. `report` gets the share done. */
export async function bulkBands(
  engine: Engine,
  scenario: Scenario,
  draws: number,
  report: (share: number) => void,
): Promise<Bands> {
  const shards = Array.from({ length: shardCount }, (_, shard) => shard);
  let done = 0;
  const progress = (more: number): void => {
    done += more;
    report(done / (draws * shardCount));
  };
  const threads = draws < threadsFrom ? 1 : Math.min(mostThreads, availableParallelism());
  const results =
    threads === 1
      ? shards.map((shard) => simulateShard(engine, scenario, draws, shard, progress))
      : await inThreads({ scenario, draws }, shards, threads, progress);
  const sorted = [...results].sort((a, b) => a.shard - b.shard);
  const province = summariseProvince(
    sorted.map(({ sums }) => sums),
    draws,
    draws,
  );
  return assembleBands(
    sorted.map(({ clusters }) => clusters),
    province,
  );
}

async function inThreads(
  job: Pick<Job, 'scenario' | 'draws'>,
  shards: readonly number[],
  threads: number,
  progress: (draws: number) => void,
): Promise<ShardResult[]> {
  const shares = Array.from({ length: threads }, (_, thread) =>
    shards.filter((shard) => shard % threads === thread),
  );
  const results = await Promise.all(
    shares.map(
      (share) =>
        new Promise<ShardResult[]>((resolve, reject) => {
          const workerData: Job = { kind: 'shards', ...job, shards: share };
          const worker = new Worker(fileURLToPath(import.meta.url), { workerData });
          const found: ShardResult[] = [];
          worker.on('message', (message: Message) => {
            if ('progress' in message) progress(message.progress);
            else found.push(message.result);
          });
          worker.once('error', reject);
          worker.once('exit', (code) => {
            if (code === 0) resolve(found);
            else reject(new Error(`a thread ended with code ${code}`));
          });
        }),
    ),
  );
  return results.flat();
}

/** Whether this process is a thread of a bulk run. */
export function isShardThread(): boolean {
  return (workerData as Partial<Job> | null)?.kind === 'shards';
}

/** The work of a thread: its shards one after the other. */
export function runShardThread(): void {
  const { scenario, draws, shards } = workerData as Job;
  const engine = loadEngine();
  for (const shard of shards) {
    const result = simulateShard(engine, scenario, draws, shard, (more) => {
      parentPort?.postMessage({ progress: more } satisfies Message);
    });
    parentPort?.postMessage({ result } satisfies Message, [result.sums.buffer]);
  }
}
