import { expect, test } from 'vitest';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { SimulationView } from '#state/SimulationView.svelte.ts';
import { simulate, simulateCentral } from './simulate.ts';
import { ToldClient } from './toldClient.ts';

const plan = { ...defaultScenario, draws: 128 };
const none = { ...referenceScenario, draws: 128 };

test('bands stay while the next scenario has none yet', async () => {
  const client = new ToldClient();
  const view = new SimulationView(client);
  const result = await simulate(plan);
  view.run(plan);
  client.say({ status: 'settled', result });
  const next = simulateCentral(none);
  view.run(none);
  client.say({ result: next });
  expect(view.result).toBe(next);
  expect(view.banded).toBe(result);
});

test('an outcome belongs to the scenario that was asked for, not to one that came after', async () => {
  const client = new ToldClient();
  const view = new SimulationView(client);
  const result = await simulate(plan);
  view.run(plan);
  client.say({ result });
  view.run(none);
  client.say({ result: { ...result } });
  expect(view.outcome(plan)?.draws).toBe(128);
  expect(view.outcome(none)).toBeUndefined();
});

test('an outcome counts the clusters that reach a tier', async () => {
  const client = new ToldClient();
  const view = new SimulationView(client);
  const result = await simulate(plan);
  view.run(plan);
  client.say({ result });
  const counts = Array.from(result.bands.tierCounts.tier500);
  const mean = counts.reduce((sum, draws, count) => sum + draws * count, 0) / 128;
  expect(view.outcome(plan)?.expected.tier500).toBeCloseTo(mean, 9);
});
