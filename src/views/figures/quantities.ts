import type { QuantityUnit } from '#i18n/quantities/zh.ts';
import type { ClusterQuantity, ProvinceSeries } from '#model/quantities.ts';
import type { StageQuantity } from '#state/Stage.svelte.ts';

/** Where a quantity stands in results, and what its axis is called. */
export interface Quantity {
  readonly cluster: ClusterQuantity;
  readonly province: ProvinceSeries;
  /** Units of a cluster and of the province. */
  readonly units: readonly [QuantityUnit, QuantityUnit];
}

/** All quantities that can be chosen, in the order they are offered. Amounts hold the large projects, ratios do not. */
export const quantities: Readonly<Record<StageQuantity, Quantity>> = {
  output: entry('outputValue', 'reportedOutputValue', 'output', 'provinceOutput'),
  valueAdded: entry('valueAdded', 'reportedValueAdded', 'valueAdded', 'provinceValueAdded'),
  employment: entry('employment', 'reportedEmployment', 'employment', 'provinceEmployment'),
  labourProductivity: entry('labourProductivity', 'labourProductivity', 'labourProductivity'),
  energyIntensity: entry('energyIntensity', 'energyIntensity', 'energyIntensity'),
  waterIntensity: entry('waterIntensity', 'waterIntensity', 'waterIntensity'),
  wastewaterIntensity: entry('wastewaterIntensity', 'wastewaterIntensity', 'wastewaterIntensity'),
  rdRatio: entry('rdRatio', 'rdRatio', 'rdRatio'),
  smartFactories: entry('smartFactories', 'smartFactories', 'count'),
  greenParks: entry('greenParkCount', 'greenParkCount', 'count'),
  greenFactories: entry('greenFactoryCount', 'greenFactoryCount', 'count'),
  standards: entry('standardCount', 'standardCount', 'standards'),
  brandFirms: entry('brandFirms', 'brandFirms', 'brandFirms'),
};

export const quantityIds = Object.keys(quantities) as readonly StageQuantity[];

function entry(
  cluster: ClusterQuantity,
  province: ProvinceSeries,
  unit: QuantityUnit,
  provinceUnit: QuantityUnit = unit,
): Quantity {
  return { cluster, province, units: [unit, provinceUnit] };
}
