import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '#engine/run/createEngine.ts';
import { hashColumns } from '#engine/summarise/hashColumns.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { programLayout } from '#model/generated/program.ts';
import type { Bands, Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { type ShardSimulation, ShardWorker } from '#workers/ShardWorker.ts';
import { SimulationHost } from '#workers/SimulationHost.ts';

const program = new URL('../../src/model/generated/program.wasm', import.meta.url);
const module = new WebAssembly.Module(readFileSync(program));
const newEngine = (): Engine => createEngine(module, programLayout);
const scenario: Scenario = { ...defaultScenario, draws: 256 };

function hostWith(assistants: number): SimulationHost {
  let time = 0;
  const host = new SimulationHost(newEngine(), () => (time += 3));
  for (let i = 0; i < assistants; i++) host.enlist(new ShardWorker(newEngine()));
  return host;
}

async function finish(host: SimulationHost): Promise<Result[]> {
  const results: Result[] = [];
  for (;;) {
    const { done, result } = await host.refine();
    if (result) results.push(result);
    if (done) return results;
  }
}

function hashOf({
  clusters,
  reach500,
  reach1000,
  province,
  provinceMeans,
  targets,
}: Bands): string {
  return hashColumns(clusters, reach500, reach1000, province, provinceMeans, targets);
}

test('the central run comes at once, summaries at 128 and 256 draws', async () => {
  const host = hostWith(0);
  const first = host.start(scenario);
  expect(first.central.targets).toHaveLength(12);
  expect(first.bands).toBeUndefined();
  expect((await finish(host)).map(({ bands }) => bands?.draws)).toEqual([128, 256]);
});

test('one, two and four workers give the same bits', async () => {
  const hashes = [];
  for (const assistants of [0, 1, 3]) {
    const host = hostWith(assistants);
    host.start(scenario);
    const last = (await finish(host)).at(-1);
    hashes.push(hashOf(last?.bands as Bands));
  }
  expect(new Set(hashes).size).toBe(1);
});

test('a scenario begun again after another gives the same bits', async () => {
  const host = hostWith(1);
  host.start(scenario);
  const before = (await finish(host)).at(-1);
  host.start({
    ...scenario,
    environment: 'price-slump',
    focus: { 'yongkang-hardware': { sp: 2 } },
  });
  await host.refine();
  host.start(scenario);
  const after = (await finish(host)).at(-1);
  expect(hashOf(after?.bands as Bands)).toBe(hashOf(before?.bands as Bands));
});

test('the shards of an assistant that is gone are taken over', async () => {
  const alone = hostWith(0);
  alone.start(scenario);
  const expected = (await finish(alone)).at(-1);
  const host = hostWith(0);
  const never: ShardSimulation = {
    open: () => undefined,
    advance: () => new Promise(() => undefined),
  };
  const number = host.enlist(never);
  host.start(scenario);
  const waiting = host.refine();
  host.dismiss(number);
  expect(await waiting).toEqual({ draws: 0, done: false });
  const result = (await finish(host)).at(-1);
  expect(hashOf(result?.bands as Bands)).toBe(hashOf(expected?.bands as Bands));
});

test.each<[string, ShardSimulation]>([
  [
    'throws',
    {
      open: () => undefined,
      advance: () => Promise.reject(new Error('out of memory')),
    },
  ],
  [
    'cannot open a scenario',
    {
      open: () => Promise.reject(new Error('out of memory')),
      advance: () => Promise.resolve(undefined),
    },
  ],
])('an assistant that %s is let go and its shards are taken over', async (_, simulation) => {
  const alone = hostWith(0);
  alone.start(scenario);
  const expected = (await finish(alone)).at(-1);
  const host = hostWith(1);
  host.enlist(simulation);
  host.start(scenario);
  const result = (await finish(host)).at(-1);
  expect(hashOf(result?.bands as Bands)).toBe(hashOf(expected?.bands as Bands));
});

test('an assistant that cannot open a scenario answers with nothing instead of the one before', async () => {
  const engine = newEngine();
  let full = false;
  const assistant = new ShardWorker({
    central: (of) => engine.central(of),
    open: (...request) => {
      if (full) throw new Error('out of memory');
      return engine.open(...request);
    },
  });
  assistant.open(scenario, [0]);
  full = true;
  expect(() => {
    assistant.open({ ...scenario, seed: 2 }, [0]);
  }).toThrow('out of memory');
  await expect(assistant.advance(64, true)).rejects.toThrow('no scenario is open');
});

test('a worker that joins in the middle of a sample changes no bit', async () => {
  const alone = hostWith(0);
  alone.start(scenario);
  const expected = (await finish(alone)).at(-1);
  const host = hostWith(0);
  host.start(scenario);
  await host.refine();
  host.enlist(new ShardWorker(newEngine()));
  const result = (await finish(host)).at(-1);
  expect(hashOf(result?.bands as Bands)).toBe(hashOf(expected?.bands as Bands));
});

describe('reports', () => {
  /** Draws reported and draws summarised of two samples on a machine where each glance at the clock takes so long. */
  const reportsOf = async (millisecondsPerGlance: number) => {
    let time = 0;
    const host = new SimulationHost(newEngine(), () => (time += millisecondsPerGlance));
    const next = async () => {
      host.start({ ...scenario, draws: 1024 });
      const reported: number[] = [];
      const summarised: number[] = [];
      for (;;) {
        const { draws, done, result } = await host.refine();
        reported.push(draws);
        if (result) summarised.push(draws);
        if (done) return { reported, summarised };
      }
    };
    return [await next(), await next()];
  };

  test('are few on a fast machine, which summarises the whole sample at once after the first draws', async () => {
    const summarised = [128, 1024];
    expect(await reportsOf(0.2)).toEqual([
      { reported: [64, 128, 1024], summarised },
      { reported: [128, 1024], summarised },
    ]);
  });

  test('come block by block on a slow one, with a summary on the way', async () => {
    const reported = Array.from({ length: 16 }, (_, i) => 64 + i * 64);
    const summarised = [128, 512, 1024];
    expect(await reportsOf(500)).toEqual([
      { reported, summarised },
      { reported, summarised },
    ]);
  });
});

describe('a scenario started while another is refined', () => {
  /** A host and an assistant that pause when told to go on only. */
  const pausing = () => {
    let pauses: (() => void)[] = [];
    const pause = () => new Promise<void>((resolve) => pauses.push(resolve));
    const host = new SimulationHost(newEngine(), () => 0, pause);
    host.enlist(new ShardWorker(newEngine(), pause));
    /** Lets both work for so many blocks or quantities. */
    const goOn = async (steps: number): Promise<void> => {
      for (let step = 0; step < steps; step++) {
        const resuming = pauses;
        pauses = [];
        for (const resume of resuming) resume();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    };
    return { host, goOn };
  };

  test.each([1, 2, 5])('leaves it at the next of its pauses, here number %i', async (steps) => {
    const { host, goOn } = pausing();
    host.start(scenario);
    const first = host.refine();
    await goOn(2);
    expect((await first).draws).toBe(64);
    const left = host.refine();
    await goOn(steps);
    const other = { ...scenario, seed: 2 };
    expect(host.start(other).scenario).toBe(other);
    await goOn(1);
    expect(await left).toEqual({ draws: 0, done: false });
  });

  test('has the bits it would have had alone', async () => {
    const alone = hostWith(1);
    alone.start(scenario);
    const expected = (await finish(alone)).at(-1);
    const { host, goOn } = pausing();
    for (const seed of [2, 3]) {
      host.start({ ...scenario, seed });
      void host.refine();
      await goOn(seed);
    }
    host.start(scenario);
    const finished = finish(host);
    await goOn(60);
    const last = (await finished).at(-1);
    expect(last?.scenario).toBe(scenario);
    expect(hashOf(last?.bands as Bands)).toBe(hashOf(expected?.bands as Bands));
  });
});

test('nothing is done before it is asked for', async () => {
  let blocks = 0;
  const pause = (): Promise<void> => {
    blocks++;
    return Promise.resolve();
  };
  const host = new SimulationHost(newEngine(), () => 0, pause);
  host.start(scenario);
  expect((await host.refine()).draws).toBe(64);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(blocks).toBe(1);
});

test('assumptions that lead to a number that is not finite are refused by name', () => {
  const host = hostWith(0);
  const impossible: Scenario = {
    ...scenario,
    drivers: { producerInflation: { 2021: -1.5 } },
  };
  expect(() => host.start(impossible)).toThrow(/outputValue 2021/);
});

test('a small sample is summarised once', async () => {
  const host = hostWith(0);
  host.start({ ...scenario, draws: 64 });
  expect((await finish(host)).map(({ bands }) => bands?.draws)).toEqual([64]);
});
