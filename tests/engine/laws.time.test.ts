import { describe, expect, it } from 'vitest';
import { clusters, presetIds } from '#model/generated/tables.ts';
import type { ProvinceSeries } from '#model/quantities.ts';
import { timeSteps } from '#model/scenario.ts';
import { centralResult } from '../reference/engineResult.ts';
import { scenarioOf } from '../reference/scenarioOf.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const engine = shippedEngine();
const policies = [0, 0.6, 1].flatMap((level) =>
  presetIds.map((preset) => [preset, level] as const),
);

/** Results of one policy at each of the four steps, the longest first. */
const halved = (environment: (typeof presetIds)[number], allLevers: number) =>
  timeSteps.map((dt) => centralResult(engine.central(scenarioOf({ environment, allLevers, dt }))));

describe('halving the time step', () => {
  it.each(policies)('converges in %s with all levers at %s', (environment, level) => {
    const results = halved(environment, level);
    const moves = (name: ProvinceSeries): number[] => {
      const values = results.map((result) => result.sum(name, 3, 0));
      return [0, 1, 2].map((i) => Math.abs(values[i + 1]! / values[i]! - 1));
    };
    for (const name of ['outputValue', 'valueAdded', 'employment', 'energyUse'] as const) {
      const [first, second, third] = moves(name) as [number, number, number];
      expect(third).toBeLessThan(0.8 * Math.max(first, second));
      expect(third).toBeLessThan(5e-4);
    }
    const [first, second, third] = moves('rdSpending') as [number, number, number];
    expect(second).toBeLessThan(0.35 * first);
    expect(third).toBeLessThan(0.35 * second);
  });

  it.each(policies)(
    'moves the province by 0.1 % and no cluster by more than 0.2 %, in %s at %s',
    (environment, level) => {
      const [whole, , quarter] = halved(environment, level);
      const total = (result: typeof whole): number => result!.sum('outputValue', 3, 0);
      expect(Math.abs(total(quarter) / total(whole) - 1)).toBeLessThan(1.1e-3);
      clusters.forEach((_, row) => {
        const [before, after] = [whole, quarter].map((result) =>
          result!.cluster('outputValue', 3, row, 0),
        );
        expect(Math.abs(after! - before!)).toBeLessThanOrEqual(2e-3 * before!);
      });
    },
  );

  it('is exact for what spreads by a closed form: programme counts at constant effort', () => {
    const results = halved('outturn', 0);
    const counts = results.map((result) => result.sum('standardCount', 3, 0));
    for (const count of counts) expect(Math.abs(count / counts[0]! - 1)).toBeLessThan(1e-12);
  });
});
