import { describe, expect, it } from 'vitest';
import { sameDraws } from '#engine/sample/sameDraws.ts';
import { scenarioOf, type ScenarioFile } from '../../reference/scenarioOf.ts';

const same: readonly ScenarioFile[] = [
  { allLevers: 0.6 },
  { starts: { pt: 2021.5 } },
  { focus: { 'yiwu-pv': { pt: 2 } } },
  { dt: 1 },
  { events: { yiwuPvExpansion: false } },
  { baseOutputs: { 'yiwu-pv': { value: 200, note: '' } } },
  { drivers: { energyPrice: { 2021: 2 } } },
  { draws: 256 },
];
const other: readonly ScenarioFile[] = [
  { seed: 2 },
  { environment: 'expected-2019' },
  { uncertainty: { chance: false } },
  { drivers: { exportGrowth: { 2022: 0 } } },
  { parameters: { demandWeight: 0.5 } },
  { priors: { demandWeight: { low5: 0.35, median: 0.55, high95: 0.76 } } },
];

describe('two scenarios', () => {
  it.each(same.map((file) => [JSON.stringify(file), file] as const))(
    'share their draws when one has %s',
    (_name, file) => {
      expect(sameDraws(scenarioOf({}), scenarioOf(file))).toBe(true);
    },
  );

  it.each(other.map((file) => [JSON.stringify(file), file] as const))(
    'have draws of their own when one has %s',
    (_name, file) => {
      expect(sameDraws(scenarioOf({}), scenarioOf(file))).toBe(false);
      expect(sameDraws(scenarioOf(file), scenarioOf({}))).toBe(false);
    },
  );
});
