import { expect, test } from 'vitest';
import { sealOf } from '#engine/summarise/sealOf.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Bands } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { SimulationHost } from '#workers/SimulationHost.ts';
import { shippedEngine } from '../../reference/shippedEngine.ts';

const scenario: Scenario = { ...defaultScenario, timeStep: 1, draws: 64 };

async function sampled(asked: Scenario): Promise<{ bands: Bands; seals: (string | undefined)[] }> {
  const host = new SimulationHost(shippedEngine(), () => 0);
  host.start(asked);
  const seals: (string | undefined)[] = [];
  let bands: Bands | undefined;
  for (let done = false; !done;) {
    const progress = await host.refine();
    ({ done } = progress);
    if (progress.result) seals.push(progress.result.seal);
    bands = progress.result?.bands ?? bands;
  }
  return { bands: bands!, seals };
}

test('a seal is two groups of four signs that are not taken for others', async () => {
  const { bands } = await sampled(scenario);
  expect(sealOf(scenario, bands)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('a full sample has a seal, one under way has none', async () => {
  const asked = { ...scenario, draws: 1024 };
  const { bands, seals } = await sampled(asked);
  expect(seals.length).toBeGreaterThan(1);
  expect(seals.slice(0, -1).every((seal) => seal === undefined)).toBe(true);
  expect(seals.at(-1)).toBe(sealOf(asked, bands));
});

test('it is the same for the same scenario in another form, and another for any change', async () => {
  const { bands } = await sampled(scenario);
  const seal = sealOf(scenario, bands);
  const { focus, ...rest } = scenario;
  expect(sealOf({ focus: { 'ningbo-auto': { sp: 1 } }, ...rest }, bands)).toBe(seal);
  expect(sealOf({ ...scenario, draws: 131_072 }, bands)).toBe(seal);
  const seals = [seal];
  seals.push(sealOf({ ...scenario, seed: 2 }, bands));
  seals.push(sealOf({ ...scenario, levels: { ...scenario.levels, sp: 0.601 } }, bands));
  for (const column of [bands.clusters, bands.targets, bands.tolerantError]) {
    column[0] = column[0]! * (1 + Number.EPSILON) + Number.MIN_VALUE;
    seals.push(sealOf(scenario, bands));
  }
  expect(new Set(seals).size).toBe(seals.length);
});
