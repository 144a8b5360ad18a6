import type { TargetId } from '#model/generated/tables.ts';
import { equations } from '#model/equations.ts';
import type { ProvinceSeries } from '#model/quantities.ts';

/** Reads one sum over the counted clusters; year index 0 is 2019. */
export type SumReader = (series: ProvinceSeries, year: number) => number;

const provinceValueAdded2019 = equations.constants.find(
  (row) => row.name === 'provinceValueAdded2019',
)?.value;

/** One province series from the sums, by the rules of model.md §7. */
export function provinceValue(sum: SumReader, series: ProvinceSeries, year: number): number {
  if (series !== 'provinceEquivalentValueAdded') return sum(series, year);
  const likeForLike = sum('valueAdded', year);
  const growth = likeForLike / sum('valueAdded', 0);
  return (
    growth * (provinceValueAdded2019 as number) + sum('reportedValueAdded', year) - likeForLike
  );
}

const counts: Partial<Record<TargetId, ProvinceSeries>> = {
  tier1000: 'tier1000',
  tier500: 'tier500',
  smartFactories: 'smartFactories',
  greenParks: 'greenParkCount',
  greenFactories: 'greenFactoryCount',
  standards: 'standardCount',
  brandFirms: 'brandFirms',
};

const ratios: Partial<Record<TargetId, readonly [ProvinceSeries, ProvinceSeries]>> = {
  labourProductivity: ['valueAdded', 'employment'],
  energyIntensity: ['energyUse', 'valueAdded'],
  wastewaterIntensity: ['wastewater', 'valueAdded'],
  waterIntensity: ['waterUse', 'valueAdded'],
};

/** The statistic of one target in 2022, by targets.csv. */
export function targetStatistic(sum: SumReader, target: TargetId): number {
  const count = counts[target];
  if (count) return sum(count, 3);
  const ratio = ratios[target];
  if (!ratio) return sum('rdSpending', 3) / sum('outputValue', 3);
  const [above, below] = ratio;
  const change = sum(above, 3) / sum(below, 3) / (sum(above, 0) / sum(below, 0));
  return Math.cbrt(change) - 1;
}
