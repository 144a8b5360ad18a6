import { expect, test } from 'vitest';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { Comparisons } from '#state/Comparisons.svelte.ts';
import { simulateCentral } from './simulate.ts';
import { ToldClient } from './toldClient.ts';

const expected: Scenario = { ...defaultScenario, environment: 'expected-2019' };

test('comparisons are simulated one after another', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ reference: referenceScenario, expected });
  expect(client.asked).toEqual([referenceScenario]);
  client.say({ result: simulateCentral(referenceScenario) });
  expect(client.asked).toHaveLength(1);
  client.say({ status: 'settled', result: simulateCentral(referenceScenario) });
  expect(client.asked).toEqual([referenceScenario, expected]);
  client.say({ status: 'settled', result: simulateCentral(expected) });
  expect(comparisons.pending).toBe(false);
  expect(comparisons.of('expected', expected)?.scenario).toEqual(expected);
});

test('what is simulated already is not simulated again', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ reference: referenceScenario });
  client.say({ status: 'settled', result: simulateCentral(referenceScenario) });
  comparisons.want({ reference: { ...referenceScenario } });
  expect(client.asked).toHaveLength(1);
});

test('a result is not given out for another scenario', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ reference: referenceScenario });
  client.say({ status: 'settled', result: simulateCentral(referenceScenario) });
  const elsewhere: Scenario = { ...referenceScenario, environment: 'price-slump' };
  expect(comparisons.of('reference', elsewhere)).toBeUndefined();
  comparisons.want({ reference: elsewhere });
  expect(client.asked.at(-1)).toEqual(elsewhere);
});

test('a comparison that fails is left out and does not hold up the next', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ reference: referenceScenario, expected });
  client.say({ status: 'error', error: { code: 'failed', detail: 'planted' } });
  expect(client.asked).toEqual([referenceScenario, expected]);
  expect(comparisons.of('reference', referenceScenario)).toBeUndefined();
});

test('a comparison that is wanted no more is left, and its late answer is not kept', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ reference: referenceScenario });
  comparisons.want({});
  expect(client.stops).toBe(1);
  expect(comparisons.pending).toBe(false);
  client.say({ status: 'settled', result: simulateCentral(referenceScenario) });
  expect(comparisons.of('reference', referenceScenario)).toBeUndefined();
  comparisons.want({});
  expect(client.stops).toBe(1);
  comparisons.want({ reference: referenceScenario });
  expect(client.asked).toEqual([referenceScenario, referenceScenario]);
});

test('a result that is wanted still does not make way for one that is not', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  const elsewhere: Scenario = { ...referenceScenario, environment: 'price-slump' };
  comparisons.want({ reference: referenceScenario });
  client.say({ status: 'settled', result: simulateCentral(referenceScenario) });
  comparisons.want({ reference: elsewhere });
  comparisons.want({ reference: referenceScenario });
  expect(client.stops).toBe(1);
  client.say({ status: 'settled', result: simulateCentral(elsewhere) });
  expect(comparisons.of('reference', referenceScenario)).toBeDefined();
});

const say = (client: ToldClient, scenario: Scenario): void => {
  client.say({ status: 'settled', result: simulateCentral(scenario) });
};
const slump: Scenario = { ...defaultScenario, environment: 'price-slump' };

test('pins are simulated after the reference and before single sources of uncertainty', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  const alone: Scenario = { ...defaultScenario, draws: 512 };
  comparisons.want({ 'only-chance': alone, 'pin-4': slump, reference: referenceScenario });
  for (const scenario of [referenceScenario, slump, alone]) say(client, scenario);
  expect(client.asked).toEqual([referenceScenario, slump, alone]);
});

test('a pin stays simulated while it is pinned and unchanged, whatever its key and its place', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ 'pin-1': slump, 'pin-2': expected });
  say(client, slump);
  say(client, expected);
  comparisons.want({});
  comparisons.want({ 'pin-2': { ...expected }, 'pin-7': { ...slump } });
  expect(client.asked).toHaveLength(2);
  comparisons.want({ 'pin-2': expected });
  comparisons.want({ 'pin-2': expected, 'pin-8': slump });
  expect(client.asked).toEqual([slump, expected, slump]);
});

test('a scenario that is the reference and a pin is simulated once', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ 'pin-1': slump });
  say(client, slump);
  expect(comparisons.of('reference', slump)).toBe(comparisons.of('pin-1', slump));
});
