import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

test('an assistant that cannot open a scenario answers with nothing instead of the one before', () => {
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
  expect(() => assistant.advance(64, true)).toThrow('no scenario is open');
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

test('slices become longer on a fast machine and stay whole blocks on a slow one', async () => {
  const slices = async (millisecondsPerCall: number): Promise<number[]> => {
    let time = 0;
    const host = new SimulationHost(newEngine(), () => (time += millisecondsPerCall));
    host.start({ ...scenario, draws: 1024 });
    const reached: number[] = [];
    for (;;) {
      const { draws, done } = await host.refine();
      reached.push(draws);
      if (done) return reached;
    }
  };
  const fast = await slices(0.2);
  const slow = await slices(500);
  expect(new Set(slow)).toEqual(new Set(Array.from({ length: 16 }, (_, i) => (i + 1) * 64)));
  expect(fast.length).toBeLessThan(slow.length / 2);
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
