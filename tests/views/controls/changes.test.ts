import { describe, expect, it } from 'vitest';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { driverValues } from '#model/driverValues.ts';
import { driverIds, presetIds } from '#model/generated/tables.ts';
import { quantiseScenario } from '#model/quantiseScenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import {
  driverOffset,
  withDriverOffset,
  withDriverValue,
  withEnvironment,
  withoutDriver,
} from '#views/controls/changes/withDriver.ts';
import { withLevels } from '#views/controls/changes/withLevels.ts';
import { withLeversOf } from '#views/controls/changes/withLeversOf.ts';

describe('drivers of the external world', () => {
  it('move together by an offset, and leave nothing behind when it is zero again', () => {
    for (const id of ['exportGrowth', 'producerInflation'] as const)
      for (const environment of presetIds) {
        const start = { ...defaultScenario, environment };
        const moved = withDriverOffset(start, id, 0.035);
        driverValues(moved, id).forEach((value, year) =>
          expect(value - driverValues(start, id)[year]!).toBeCloseTo(0.035, 9),
        );
        expect(withDriverOffset(moved, id, 0).drivers).toEqual({});
      }
  });

  it('keep a year of their own when they move together', () => {
    const own = withDriverValue(defaultScenario, 'exportGrowth', 2021, 0.05);
    expect(own.drivers).toEqual({ exportGrowth: { 2021: 0.05 } });
    const moved = withDriverOffset(own, 'exportGrowth', driverOffset(own, 'exportGrowth') + 0.01);
    expect(driverValues(moved, 'exportGrowth')).toEqual([0.075, 0.06, 0.045]);
    expect(withoutDriver(moved, 'exportGrowth').drivers).toEqual({});
  });

  it('stay on the grid of links', () => {
    for (const id of driverIds) {
      const moved = withDriverOffset(defaultScenario, id, 0.0133);
      expect(sameScenario(quantiseScenario(moved), moved)).toBe(true);
    }
  });

  it('carry their distance from the preset into another one', () => {
    const moved = withDriverOffset(defaultScenario, 'exportGrowth', 0.02);
    const shocked = withEnvironment(moved, 'trade-shock');
    expect(driverValues(shocked, 'exportGrowth')).toEqual([-0.06, -0.02, 0.03]);
    expect(withEnvironment(shocked, 'outturn')).toEqual(moved);
  });

  it('stop at the limits of what the model is defined for', () => {
    const moved = withDriverOffset(defaultScenario, 'epidemicLoss', -0.1);
    expect(driverValues(moved, 'epidemicLoss')).toEqual([0, 0, 0]);
  });
});

describe('levers', () => {
  it('lie on the grid of links at any level', () => {
    const { levels } = withLevels(defaultScenario, ['pt', 'ev'], 0.62549);
    expect([levels.pt, levels.ev, levels.sp]).toEqual([0.625, 0.625, 0.6]);
  });

  it('go back to another scenario with start and focus, the others untouched', () => {
    const changed: Scenario = {
      ...withLevels(defaultScenario, ['pt', 'sp'], 1),
      focus: { 'ningbo-auto': { pt: 2, sp: 3 }, 'yiwu-pv': { pt: 0 } },
    };
    const back = withLeversOf(changed, referenceScenario, ['pt']);
    expect(back.levels.pt).toBe(0);
    expect(back.levels.sp).toBe(1);
    expect(back.focus).toEqual({ 'ningbo-auto': { sp: 3 } });
  });
});
