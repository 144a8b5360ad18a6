/** Years of the figures: 2019 is the base year, 2020 to 2022 are simulated. */
export const years = [2019, 2020, 2021, 2022] as const;
export type Year = (typeof years)[number];
export const simulatedYears = [2020, 2021, 2022] as const;
export type SimulatedYear = (typeof simulatedYears)[number];

/** Quantiles of every band, in the order they are stored. */
export const quantileLevels = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Quantities kept for each cluster and year. Output value, value added and employment are reported
 * (with large projects); the ratios are like for like. Programme counts are states at year-end.
 */
export const clusterQuantities = [
  'outputValue',
  'labourProductivity',
  'energyIntensity',
  'valueAdded',
  'employment',
  'waterIntensity',
  'wastewaterIntensity',
  'rdRatio',
  'smartFactories',
  'greenParkCount',
  'greenFactoryCount',
  'standardCount',
  'brandFirms',
] as const;
export type ClusterQuantity = (typeof clusterQuantities)[number];

/** Quantities of a cluster that have bands: all but the programme counts, which are shared out by size. */
export const bandQuantities = [
  'outputValue',
  'labourProductivity',
  'energyIntensity',
  'valueAdded',
  'employment',
  'waterIntensity',
  'wastewaterIntensity',
  'rdRatio',
] as const satisfies readonly ClusterQuantity[];
export type BandQuantity = (typeof bandQuantities)[number];

/**
 * Province series: sums over counted clusters, like for like and reported, the programme counts, the
 * two tier counts, the province-equivalent value added, and the like-for-like ratios of the sums.
 */
export const provinceSeries = [
  'outputValue',
  'reportedOutputValue',
  'valueAdded',
  'reportedValueAdded',
  'nominalValueAdded',
  'reportedNominalValueAdded',
  'employment',
  'reportedEmployment',
  'rdSpending',
  'reportedRdSpending',
  'energyUse',
  'reportedEnergyUse',
  'waterUse',
  'reportedWaterUse',
  'wastewater',
  'reportedWastewater',
  'smartFactories',
  'greenFactoryCount',
  'greenParkCount',
  'standardCount',
  'brandFirms',
  'tier1000',
  'tier500',
  'provinceEquivalentValueAdded',
  'labourProductivity',
  'energyIntensity',
  'waterIntensity',
  'wastewaterIntensity',
  'rdRatio',
] as const;
export type ProvinceSeries = (typeof provinceSeries)[number];

/** Lower bounds of the two tiers, 亿元 of reported output value. */
export const tierBounds = { tier500: 500, tier1000: 1000 } as const;
export type Tier = keyof typeof tierBounds;
