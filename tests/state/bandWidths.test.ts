import { expect, test } from 'vitest';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';
import { aloneScenarios, bandWidthsOf } from '#state/bandWidths.ts';
import { Comparisons } from '#state/Comparisons.svelte.ts';
import { simulate, simulateCentral } from './simulate.ts';
import { ToldClient } from './toldClient.ts';

const scenario: Scenario = { ...defaultScenario, draws: 256 };
const alone = aloneScenarios(scenario);

test('each source of uncertainty stands alone once, with a sample of 1,024 draws at most', () => {
  for (const source of uncertaintySources) {
    const { uncertainty, ...others } = alone[`only-${source}`]!;
    expect(uncertaintySources.filter((each) => uncertainty[each])).toEqual([source]);
    expect({ ...others, uncertainty: scenario.uncertainty }).toEqual(scenario);
  }
  const large = aloneScenarios({ ...scenario, draws: 131_072 });
  expect(large['only-chance']?.draws).toBe(1024);
});

test('base data make the widest band of the counts, and every source less than all together', async () => {
  const all = bandWidthsOf((await simulate(scenario)).bands, undefined);
  const widths = await Promise.all(
    uncertaintySources.map(async (source) => {
      const { bands } = await simulate(alone[`only-${source}`]!);
      return bandWidthsOf(bands, undefined);
    }),
  );
  const base = widths[uncertaintySources.indexOf('baseData')]!;
  for (const { tier1000, tier500, output } of widths) {
    expect(tier500).toBeLessThanOrEqual(base.tier500);
    expect(tier1000).toBeLessThanOrEqual(base.tier1000);
    expect(output).toBeLessThan(all.output);
  }
  expect(base.tier500).toBeGreaterThan(0);
});

test('a width without any uncertainty is zero, for a cluster and for the province', async () => {
  const certain = { parameters: false, environment: false, chance: false, baseData: false };
  const { bands } = await simulate({ ...scenario, draws: 64, uncertainty: certain });
  const none = { tier1000: 0, tier500: 0, output: 0 };
  expect(bandWidthsOf(bands, undefined)).toEqual(none);
  expect(bandWidthsOf(bands, 'yongkang-hardware')).toEqual(none);
});

test('single sources are simulated after the reference, and stop once they are not wanted', () => {
  const client = new ToldClient();
  const comparisons = new Comparisons(client);
  comparisons.want({ ...alone, reference: referenceScenario });
  expect(client.asked).toEqual([referenceScenario]);
  client.say({ status: 'settled', result: simulateCentral(referenceScenario) });
  expect(client.asked.at(-1)).toEqual(alone['only-parameters']);
  comparisons.want({});
  expect(client.stops).toBe(1);
  client.say({ status: 'settled', result: simulateCentral(alone['only-parameters']!) });
  expect(client.asked).toHaveLength(2);
  comparisons.want({ ...alone, reference: referenceScenario });
  expect(client.asked.slice(2)).toEqual([alone['only-parameters']]);
  client.say({ status: 'settled', result: simulateCentral(alone['only-parameters']!) });
  expect(client.asked.at(-1)).toEqual(alone['only-environment']);
});
