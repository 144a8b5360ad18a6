import type { ClusterQuantity, ProvinceSeries, Tier } from '#model/quantities.ts';

/** Expressions of one figure: in the base year, and at the end of a simulated year. `initial x` is the initial value of state x. */
export interface OutputSource {
  readonly base: string;
  readonly yearEnd: string;
}

/** Figures kept for every cluster (model.md, sections 6.4 and 7; projects are absent in the base year). */
export const quantitySources: Readonly<Record<ClusterQuantity, OutputSource>> = {
  outputValue: { base: 'initialOutput', yearEnd: 'reportedOutput' },
  labourProductivity: {
    base: 'initialValueAdded/initialEmployment',
    yearEnd: 'labourProductivity',
  },
  energyIntensity: { base: 'energyIntensity2019', yearEnd: 'energyIntensity' },
  valueAdded: { base: 'initialValueAdded', yearEnd: 'reportedValueAdded' },
  employment: { base: 'initialEmployment', yearEnd: 'reportedEmployment' },
  waterIntensity: { base: 'waterIntensity2019', yearEnd: 'waterIntensity' },
  wastewaterIntensity: { base: 'wastewaterIntensity2019', yearEnd: 'wastewaterIntensity' },
  rdRatio: { base: 'initialRd/initialOutput', yearEnd: 'rdRatio' },
  smartFactories: { base: 'initial smartFactories', yearEnd: 'smartFactoriesNext' },
  greenParkCount: { base: 'initial greenParkCount', yearEnd: 'greenParkCountNext' },
  greenFactoryCount: { base: 'initial greenFactoryCount', yearEnd: 'greenFactoryCountNext' },
  standardCount: { base: 'initial standardCount', yearEnd: 'standardCountNext' },
  brandFirms: { base: 'initial brandFirms', yearEnd: 'brandFirmsNext' },
};

/** Series summed over the counted clusters in the engine; the others are derived from the sums. */
export type SummedSeries = Exclude<
  ProvinceSeries,
  | Tier
  | 'provinceEquivalentValueAdded'
  | 'labourProductivity'
  | 'energyIntensity'
  | 'waterIntensity'
  | 'wastewaterIntensity'
  | 'rdRatio'
>;

const energy2019 = 'energyIntensity2019*initialValueAdded';
const water2019 = 'waterIntensity2019*initialValueAdded';
const wastewater2019 = 'wastewaterIntensity2019*initialValueAdded';

export const totalSources: Readonly<Record<SummedSeries, OutputSource>> = {
  outputValue: { base: 'initialOutput', yearEnd: 'outputValueNext' },
  reportedOutputValue: { base: 'initialOutput', yearEnd: 'reportedOutput' },
  valueAdded: { base: 'initialValueAdded', yearEnd: 'valueAddedNext' },
  reportedValueAdded: { base: 'initialValueAdded', yearEnd: 'reportedValueAdded' },
  nominalValueAdded: { base: 'initialValueAdded', yearEnd: 'nominalValueAdded' },
  reportedNominalValueAdded: { base: 'initialValueAdded', yearEnd: 'reportedNominalValueAdded' },
  employment: { base: 'initialEmployment', yearEnd: 'employment' },
  reportedEmployment: { base: 'initialEmployment', yearEnd: 'reportedEmployment' },
  rdSpending: { base: 'initialRd', yearEnd: 'rdSpendingNext' },
  reportedRdSpending: { base: 'initialRd', yearEnd: 'reportedRd' },
  energyUse: { base: energy2019, yearEnd: 'energyUse' },
  reportedEnergyUse: { base: energy2019, yearEnd: 'reportedEnergy' },
  waterUse: { base: water2019, yearEnd: 'waterUse' },
  reportedWaterUse: { base: water2019, yearEnd: 'reportedWater' },
  wastewater: { base: wastewater2019, yearEnd: 'wastewater' },
  reportedWastewater: { base: wastewater2019, yearEnd: 'reportedWastewater' },
  smartFactories: { base: 'initial smartFactories', yearEnd: 'smartFactoriesNext' },
  greenFactoryCount: { base: 'initial greenFactoryCount', yearEnd: 'greenFactoryCountNext' },
  greenParkCount: { base: 'initial greenParkCount', yearEnd: 'greenParkCountNext' },
  standardCount: { base: 'initial standardCount', yearEnd: 'standardCountNext' },
  brandFirms: { base: 'initial brandFirms', yearEnd: 'brandFirmsNext' },
};

/** Output value compared with the tier bounds. */
export const tierSource: OutputSource = { base: 'initialOutput', yearEnd: 'reportedOutput' };
