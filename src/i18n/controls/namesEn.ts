import type { ControlsMessages } from '#i18n/controls/zh.ts';

const projects: ControlsMessages['projects'] = {
  platforms: { name: 'Platform consolidation', short: 'Platforms' },
  digital: { name: 'Digital empowerment', short: 'Digital' },
  services: { name: 'Manufacturing and services', short: 'Services' },
  green: { name: 'Green transformation', short: 'Green' },
  weaklinks: { name: 'Key weak links', short: 'Weak links' },
  brand: { name: 'Brand strength', short: 'Brand' },
  safeguards: { name: 'Safeguards', short: 'Safeguards' },
};

const levers: ControlsMessages['levers'] = {
  pt: 'Platform upgrading',
  db: 'Digital-industry bases',
  cm: 'Industrial communities',
  sp: 'Smart production',
  pd: 'Smart products',
  ii: 'Industrial internet',
  sv: 'Servitisation',
  ic: 'Innovation carriers',
  ps: 'Producer services',
  mk: 'Specialised markets',
  gp: 'Green parks',
  gf: 'Green factories',
  gd: 'Green products',
  kt: 'Key technologies',
  eq: 'Special equipment',
  ds: 'Industrial design',
  tl: 'Craft talent',
  be: 'Brand companies',
  qs: 'Quality, standards',
  rb: 'Zhejiang Made',
  og: 'Leadership',
  fs: 'Policy support',
  bz: 'Business climate',
  pl: 'Pilots',
  ev: 'Evaluation',
};

const drivers: ControlsMessages['drivers'] = {
  domesticDemandGrowth: { name: 'Home demand', unit: '% a year' },
  exportGrowth: { name: 'Exports', unit: '% a year' },
  producerInflation: { name: 'Output price', unit: '% a year' },
  purchaseInflation: { name: 'Input price', unit: '% a year' },
  epidemicLoss: { name: 'Epidemic loss', unit: '% of output, year-end' },
  energyCurb: { name: 'Power curbs', unit: '% of output, year-end, by energy use' },
  investmentShock: { name: 'Investment shock', unit: '% of investment' },
  labourShock: { name: 'Labour shock', unit: '% a year' },
  energyPrice: { name: 'Energy price', unit: 'year-end, 2019 = 1' },
};

const uncertainty: ControlsMessages['uncertainty'] = {
  parameters: { name: 'Coefficients', holds: '79 priors' },
  environment: { name: 'External world', holds: 'demand, prices, project sizes' },
  chance: { name: 'Chance', holds: 'sector and cluster shocks' },
  baseData: { name: 'Base data', holds: 'error of 2019 output' },
};

const events: ControlsMessages['events'] = {
  zhoushanPhaseOne: 'Zhoushan petrochem, phase 1',
  zhoushanPhaseTwo: 'Zhoushan petrochem, phase 2',
  yiwuPvExpansion: 'Yiwu PV expansion',
  fuyangPaperExit: 'Fuyang paper closure',
};

export const namesEn = { projects, levers, drivers, uncertainty, events };
