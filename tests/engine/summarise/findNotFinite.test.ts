import { describe, expect, test } from 'vitest';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { findNotFinite } from '#engine/summarise/findNotFinite.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds, targetIds } from '#model/generated/tables.ts';
import { clusterQuantities, provinceSeries, years } from '#model/quantities.ts';
import type { Central } from '#model/result.ts';
import { shippedEngine } from '../../reference/shippedEngine.ts';

function central(): Central {
  const { clusters, partialSums } = shippedEngine().central(defaultScenario);
  return { clusters, ...centralProvince(partialSums) };
}

describe('numbers that are not finite', () => {
  test('there are none in the default scenario', () => {
    expect(findNotFinite(central())).toBeUndefined();
  });

  test.each([NaN, Infinity, -Infinity])(
    '%d is found in a cluster, by quantity and year',
    (value) => {
      const columns = central();
      const quantity = clusterQuantities.indexOf('energyIntensity');
      columns.clusters[(quantity * years.length + 2) * clusterIds.length + 5] = value;
      expect(findNotFinite(columns)).toBe(`energyIntensity 2021 ${clusterIds[5]}`);
    },
  );

  test('they are found in the province and in the targets', () => {
    const columns = central();
    columns.targets[3] = NaN;
    expect(findNotFinite(columns)).toBe(targetIds[3]);
    columns.province[provinceSeries.indexOf('rdRatio') * years.length + 3] = NaN;
    expect(findNotFinite(columns)).toBe('rdRatio 2022');
  });
});
