import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Connection } from '#client/Connection.ts';
import type { SimulationError, SimulationState } from '#client/contract.ts';
import { SimulationLoop } from '#client/SimulationLoop.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Progress } from '#workers/contract.ts';

const scenarioOf = (seed: number): Scenario => ({ ...defaultScenario, seed });
const resultOf = (scenario: Scenario): Result => ({
  scenario,
  central: {
    clusters: new Float64Array(),
    province: new Float64Array(),
    targets: new Float64Array(),
  },
});

interface Call {
  readonly kind: 'start' | 'refine';
  readonly scenario: Scenario;
  answer(progress?: Partial<Progress>): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** Lets everything that waits for an answer go on. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** An engine that answers when told. */
function toldEngine(shown?: () => Promise<void>) {
  const calls: Call[] = [];
  let losing: ((reason: SimulationError) => void)[] = [];
  let connections = 0;
  let closed = 0;
  const connect = (): Connection => {
    connections++;
    let current = defaultScenario;
    const ask = <T>(kind: Call['kind'], make: (progress: Partial<Progress>) => T): Promise<T> =>
      new Promise((resolve, reject) => {
        calls.push({
          kind,
          scenario: current,
          answer: (progress = {}) => {
            resolve(make(progress));
            return settle();
          },
          fail: (error) => {
            reject(error);
            return settle();
          },
        });
      });
    return {
      lost: new Promise((resolve) => losing.push(resolve)),
      start: (scenario) => {
        current = scenario;
        return ask('start', () => resultOf(scenario));
      },
      refine: () => {
        const scenario = current;
        return ask('refine', (progress) => ({
          draws: 128,
          done: false,
          result: resultOf(scenario),
          ...progress,
        }));
      },
      close: () => {
        closed++;
      },
    };
  };
  let time = 0;
  const loop = new SimulationLoop(connect, () => (time += 5), shown);
  const states: SimulationState[] = [];
  loop.subscribe((state) => states.push(state));
  return {
    loop,
    calls,
    states,
    last: () => states.at(-1) as SimulationState,
    lose: (reason: SimulationError) => {
      losing.forEach((resolve) => {
        resolve(reason);
      });
      losing = [];
      return settle();
    },
    counts: () => ({ connections, closed }),
  };
}

describe('the live loop', () => {
  test('starts a scenario and refines it until the sample is full', async () => {
    const { loop, calls, last } = toldEngine();
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    expect(last()).toMatchObject({ status: 'running', draws: 0 });
    await calls[1]?.answer({ draws: 128 });
    await calls[2]?.answer({ draws: 256, done: true });
    expect(last()).toMatchObject({ status: 'settled', draws: 256 });
    expect(calls.map(({ kind }) => kind)).toEqual(['start', 'refine', 'refine']);
  });

  test('runs only the newest of the scenarios wanted meanwhile', async () => {
    const { loop, calls } = toldEngine();
    for (const seed of [1, 2, 3, 4]) loop.run(scenarioOf(seed));
    expect(calls).toHaveLength(1);
    await calls[0]?.answer();
    expect(calls.map(({ scenario }) => scenario.seed)).toEqual([1, 4]);
  });

  test('simulates no draw before the central run is on the screen', async () => {
    let paint = (): void => undefined;
    const { loop, calls } = toldEngine(() => new Promise((resolve) => (paint = resolve)));
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    expect(calls.map(({ kind }) => kind)).toEqual(['start']);
    paint();
    await settle();
    expect(calls.map(({ kind }) => kind)).toEqual(['start', 'refine']);
  });

  test('begins a newer scenario at once, painted or not', async () => {
    const { loop, calls } = toldEngine(() => new Promise(() => undefined));
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    loop.run(scenarioOf(2));
    await settle();
    expect(calls.map(({ scenario }) => scenario.seed)).toEqual([1, 2]);
  });

  test('sends a newer scenario before anything else happens, at rest and while refining', async () => {
    const { loop, calls } = toldEngine();
    loop.run(scenarioOf(1));
    expect(calls.map(({ scenario }) => scenario.seed)).toEqual([1]);
    await calls[0]?.answer();
    loop.run(scenarioOf(2));
    expect(calls.at(-1)).toMatchObject({ kind: 'start', scenario: { seed: 2 } });
    await calls.at(-1)?.answer();
    await calls.at(-1)?.answer({ done: true });
    loop.run(scenarioOf(3));
    expect(calls.at(-1)).toMatchObject({ kind: 'start', scenario: { seed: 3 } });
  });

  test('waits for a start under way', async () => {
    const { loop, calls } = toldEngine();
    loop.run(scenarioOf(1));
    loop.run(scenarioOf(2));
    expect(calls).toHaveLength(1);
    await calls[0]?.answer();
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatchObject({ kind: 'start', scenario: { seed: 2 } });
  });

  test('starts a newer scenario in the middle of refining, whose answer nobody hears', async () => {
    const { loop, calls, states, last } = toldEngine();
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    loop.run(scenarioOf(2));
    await settle();
    expect(calls[2]).toMatchObject({ kind: 'start', scenario: { seed: 2 } });
    const told = states.length;
    await calls[1]?.answer({ draws: 1024, done: true });
    expect(states).toHaveLength(told);
    await calls[2]?.answer();
    expect(last()).toMatchObject({ status: 'running', result: { scenario: { seed: 2 } } });
    expect(calls[3]?.kind).toBe('refine');
  });

  test('does not mind how refining that was left ends', async () => {
    const { loop, calls, last, counts } = toldEngine();
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    loop.run(scenarioOf(2));
    await settle();
    await calls[1]?.fail(new Error('boom'));
    await calls[2]?.answer();
    await calls[3]?.answer({ done: true });
    expect(last()).toMatchObject({ status: 'settled', result: { scenario: { seed: 2 } } });
    expect(counts()).toEqual({ connections: 1, closed: 0 });
  });

  test('leaves a scenario when told to stop, keeps what is known, and runs again', async () => {
    const { loop, calls, last } = toldEngine();
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    loop.stop();
    await calls[1]?.answer({ draws: 128 });
    expect(calls).toHaveLength(2);
    expect(last().result?.scenario.seed).toBe(1);
    loop.run(scenarioOf(2));
    loop.run(scenarioOf(3));
    loop.stop();
    await calls[2]?.answer();
    expect(calls).toHaveLength(3);
    loop.run(scenarioOf(4));
    await calls[3]?.answer();
    expect(calls[4]).toMatchObject({ kind: 'refine', scenario: { seed: 4 } });
  });

  test('shows a result only with the scenario that made it', async () => {
    const { loop, calls, states } = toldEngine();
    loop.run(scenarioOf(1));
    loop.run(scenarioOf(2));
    await calls[0]?.answer();
    expect(states.at(-1)?.result?.scenario.seed).toBe(1);
    await calls[1]?.answer();
    expect(states.at(-1)?.result?.scenario.seed).toBe(2);
  });

  test('a failed run becomes an error and the last good result stays', async () => {
    const { loop, calls, last, counts } = toldEngine();
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    await calls[1]?.answer({ done: true });
    loop.run(scenarioOf(2));
    await calls[2]?.fail(new Error('boom'));
    expect(last()).toMatchObject({ status: 'error', error: { code: 'failed', detail: 'boom' } });
    expect(last().result?.scenario.seed).toBe(1);
    expect(counts()).toEqual({ connections: 1, closed: 1 });
  });

  test('a retry after an error connects anew and runs the newest scenario', async () => {
    const { loop, calls, last, counts } = toldEngine();
    loop.run(scenarioOf(1));
    await calls[0]?.fail(new Error('boom'));
    loop.retry();
    await calls[1]?.answer();
    await calls[2]?.answer({ done: true });
    expect(last().status).toBe('settled');
    expect(last().error).toBeUndefined();
    expect(counts().connections).toBe(2);
  });

  test('a worker that dies in the middle of a call is an error, not a wait', async () => {
    const { loop, calls, last, lose } = toldEngine();
    loop.run(scenarioOf(1));
    await calls[0]?.answer();
    await lose({ code: 'died', detail: 'out of memory' });
    expect(last()).toMatchObject({ status: 'error', error: { code: 'died' } });
    expect(last().result?.scenario.seed).toBe(1);
  });

  test('a worker that cannot be loaded is an error before the first result', async () => {
    const { loop, last, lose } = toldEngine();
    loop.run(scenarioOf(1));
    await lose({ code: 'load', detail: '404' });
    expect(last()).toMatchObject({ status: 'error', error: { code: 'load', detail: '404' } });
    expect(last().result).toBeUndefined();
  });

  test('numbers that are not finite are told, and the next scenario runs on the same connection', async () => {
    const { loop, calls, last, counts } = toldEngine();
    loop.run(scenarioOf(1));
    const error = new Error('outputValue 2021 yongkang-hardware');
    error.name = 'NotFinite';
    await calls[0]?.fail(error);
    expect(last().error).toEqual({
      code: 'notFinite',
      detail: 'outputValue 2021 yongkang-hardware',
    });
    loop.run(scenarioOf(2));
    await calls[1]?.answer();
    expect(last()).toMatchObject({ status: 'running', result: { scenario: { seed: 2 } } });
    expect(counts().connections).toBe(1);
  });

  test('a scenario wanted while another fails is run all the same', async () => {
    const { loop, calls, last, counts } = toldEngine();
    loop.run(scenarioOf(1));
    loop.run(scenarioOf(2));
    await calls[0]?.fail(new Error('boom'));
    expect(calls[1]).toMatchObject({ kind: 'start', scenario: { seed: 2 } });
    await calls[1]?.answer();
    await calls[2]?.answer({ done: true });
    expect(last()).toMatchObject({ status: 'settled', result: { scenario: { seed: 2 } } });
    expect(last().error).toBeUndefined();
    expect(counts().connections).toBe(2);
  });

  test('an answer that comes after the worker was given up changes nothing', async () => {
    const { loop, calls, states, lose } = toldEngine();
    loop.run(scenarioOf(1));
    await lose({ code: 'died', detail: '' });
    const told = states.length;
    await calls[0]?.answer();
    expect(states).toHaveLength(told);
    expect(calls).toHaveLength(1);
  });

  test('a retry while all is well asks nothing', async () => {
    const { loop, calls, counts } = toldEngine();
    loop.run(scenarioOf(1));
    loop.retry();
    await calls[0]?.answer();
    loop.retry();
    await calls[1]?.answer({ done: true });
    loop.retry();
    expect(calls).toHaveLength(2);
    expect(counts()).toEqual({ connections: 1, closed: 0 });
  });

  test('after disposal nothing is told or asked', async () => {
    const { loop, calls, states, counts } = toldEngine();
    loop.run(scenarioOf(1));
    const told = states.length;
    loop.dispose();
    await calls[0]?.answer();
    expect(states).toHaveLength(told);
    expect(counts().closed).toBe(1);
  });
});

describe('a worker that says nothing', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is given a minute to load and ten seconds to work', async () => {
    const { loop, calls, last, counts } = toldEngine();
    vi.useFakeTimers();
    loop.run(scenarioOf(1));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(last().status).toBe('starting');
    void calls[0]?.answer();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(last()).toMatchObject({ status: 'running', result: { scenario: { seed: 1 } } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(last()).toMatchObject({ status: 'error', error: { code: 'silent', detail: '10 s' } });
    expect(last().result?.scenario.seed).toBe(1);
    expect(counts()).toEqual({ connections: 1, closed: 1 });
  });
});
