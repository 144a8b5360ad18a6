import { expect, test } from 'vitest';
import { createSobol } from '#engine/sample/createSobol.ts';
import { summariseClusters } from '#engine/summarise/summariseClusters.ts';
import { joined, passesOf, simulateShard } from '#headless/simulateShard.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { bandQuantities, clusterQuantities } from '#model/quantities.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

test('all quantities of 100,000 draws are simulated in one pass', () => {
  expect(passesOf(100_000, 0)).toEqual([bandQuantities]);
});

test.each([100_000, 300_000, 1_000_000])(
  'passes over %i draws cover every quantity, the output value in each',
  (draws) => {
    const passes = passesOf(draws, 1);
    expect(passes.every(([first, second]) => first === 'outputValue' && second)).toBeTruthy();
    expect([...new Set(passes.flat())]).toEqual(bandQuantities);
    expect(passes.flat()).toHaveLength(bandQuantities.length + passes.length - 1);
  },
);

test('passes that hold few quantities give the summary of one that holds all', () => {
  const engine = shippedEngine();
  const scenario = { ...defaultScenario, timeStep: 1 as const };
  const whole = simulateShard(engine, scenario, 200, 2, () => undefined).clusters;
  const passes = passesOf(200, 2, 1_000_000);
  expect(passes.length).toBeGreaterThan(2);
  const parts = passes.map((quantities) => {
    const kept = quantities.map((quantity) => clusterQuantities.indexOf(quantity));
    const run = engine.open(scenario, createSobol(scenario.seed), [2], 200, kept);
    run.advance(200);
    return summariseClusters(run, 200, quantities);
  });
  expect(joined(parts)).toEqual(whole);
});

test('progress adds up to the draws', () => {
  let done = 0;
  simulateShard(shippedEngine(), { ...defaultScenario, timeStep: 1 }, 5000, 3, (more) => {
    done += more;
  });
  expect(done).toBe(5000);
});
