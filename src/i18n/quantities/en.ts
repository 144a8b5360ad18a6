import type { QuantityMessages } from './zh.ts';

/** Names and units of the quantities in English. */
export const en: QuantityMessages = {
  names: {
    output: 'Output',
    valueAdded: 'Value added',
    employment: 'Employment',
    labourProductivity: 'Labour productivity',
    energyIntensity: 'Energy intensity',
    waterIntensity: 'Water use',
    wastewaterIntensity: 'Waste-water',
    rdRatio: 'R&D / revenue',
    smartFactories: 'Smart factories',
    greenParks: 'Green parks, total',
    greenFactories: 'Green factories',
    standards: 'Standards, total',
    brandFirms: 'Brand firms',
  },
  units: {
    output: 'bn yuan, current',
    provinceOutput: 'tn yuan, current',
    valueAdded: 'bn yuan, 2019 prices',
    provinceValueAdded: 'tn yuan, 2019 prices',
    employment: 'thousand',
    provinceEmployment: 'million',
    labourProductivity: '¥10k/worker',
    rdRatio: '%',
    energyIntensity: 'tce/10k yuan',
    wastewaterIntensity: 't/10k yuan',
    waterIntensity: 'm³/10k yuan',
    count: 'number',
    standards: 'number',
    brandFirms: 'number',
  },
  sharedOut: 'shared out by size, without band',
};
