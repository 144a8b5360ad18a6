import { type ClusterQuantity, type ProvinceSeries } from '#model/quantities.ts';

/** Where an output is found: the equation at a year's end, and the expression for 2019 (model.md §6.4, last paragraph). */
export interface OutputSource {
  readonly equation: string;
  readonly in2019: string;
}

function counts<Name extends string>(
  names: readonly (readonly [Name, string])[],
): Record<Name, OutputSource> {
  return Object.fromEntries(
    names.map(([name, base]) => [
      name,
      { equation: `${name}Next`, in2019: `programmeShare*${base}` },
    ]),
  ) as Record<Name, OutputSource>;
}

const programmes = counts([
  ['smartFactories', 'smartFactoryBase'],
  ['greenParkCount', 'greenParkBase'],
  ['greenFactoryCount', 'greenFactoryBase'],
  ['standardCount', 'standardBase'],
  ['brandFirms', 'brandFirmBase'],
]);

export const quantitySources: Readonly<Record<ClusterQuantity, OutputSource>> = {
  outputValue: { equation: 'reportedOutput', in2019: 'initialOutput' },
  labourProductivity: {
    equation: 'labourProductivity',
    in2019: 'initialValueAdded/initialEmployment',
  },
  energyIntensity: { equation: 'energyIntensity', in2019: 'energyIntensity2019' },
  valueAdded: { equation: 'reportedValueAdded', in2019: 'initialValueAdded' },
  employment: { equation: 'reportedEmployment', in2019: 'initialEmployment' },
  waterIntensity: { equation: 'waterIntensity', in2019: 'waterIntensity2019' },
  wastewaterIntensity: { equation: 'wastewaterIntensity', in2019: 'wastewaterIntensity2019' },
  rdRatio: { equation: 'rdRatio', in2019: 'initialRd/initialOutput' },
  ...programmes,
};

/** The province series that are plain sums over the counted clusters. */
export type SummedSeries = Exclude<
  ProvinceSeries,
  | 'tier1000'
  | 'tier500'
  | 'provinceEquivalentValueAdded'
  | 'labourProductivity'
  | 'energyIntensity'
  | 'waterIntensity'
  | 'wastewaterIntensity'
  | 'rdRatio'
>;

export const sumSources: Readonly<Record<SummedSeries, OutputSource>> = {
  outputValue: { equation: 'outputValueNext', in2019: 'initialOutput' },
  reportedOutputValue: { equation: 'reportedOutput', in2019: 'initialOutput' },
  valueAdded: { equation: 'valueAddedNext', in2019: 'initialValueAdded' },
  reportedValueAdded: { equation: 'reportedValueAdded', in2019: 'initialValueAdded' },
  nominalValueAdded: { equation: 'nominalValueAdded', in2019: 'initialValueAdded' },
  reportedNominalValueAdded: { equation: 'reportedNominalValueAdded', in2019: 'initialValueAdded' },
  employment: { equation: 'employment', in2019: 'initialEmployment' },
  reportedEmployment: { equation: 'reportedEmployment', in2019: 'initialEmployment' },
  rdSpending: { equation: 'rdSpendingNext', in2019: 'initialRd' },
  reportedRdSpending: { equation: 'reportedRd', in2019: 'initialRd' },
  energyUse: { equation: 'energyUse', in2019: 'energyIntensity2019*initialValueAdded' },
  reportedEnergyUse: {
    equation: 'reportedEnergy',
    in2019: 'energyIntensity2019*initialValueAdded',
  },
  waterUse: { equation: 'waterUse', in2019: 'waterIntensity2019*initialValueAdded' },
  reportedWaterUse: { equation: 'reportedWater', in2019: 'waterIntensity2019*initialValueAdded' },
  wastewater: { equation: 'wastewater', in2019: 'wastewaterIntensity2019*initialValueAdded' },
  reportedWastewater: {
    equation: 'reportedWastewater',
    in2019: 'wastewaterIntensity2019*initialValueAdded',
  },
  ...programmes,
};
