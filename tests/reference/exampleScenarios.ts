import type { Scenario } from '#model/scenario.ts';
import { type ScenarioFile, scenarioOf } from './scenarioOf.ts';

export const planInTheOutturn: Scenario = scenarioOf({ environment: 'outturn', allLevers: 0.6 });

const files: Readonly<Record<string, ScenarioFile>> = {
  'the plan in the outturn': { allLevers: 0.6 },
  'whole-year steps and no policy': { environment: 'expected-2019', dt: 1 },
  'half-year steps and levels that differ': {
    environment: 'price-slump',
    dt: 0.5,
    allLevers: 0.3,
    levers: { pt: 1, gf: 0, sp: 0.85, og: 0.05, tl: 0.45 },
  },
  'eighth-year steps and late starts': {
    environment: 'energy-curbs',
    dt: 0.125,
    allLevers: 1,
    starts: { pt: 2021, kt: 2022.5, fs: 2020.4, qs: 2023, ev: 2021.75 },
  },
  'focus on some clusters': {
    environment: 'strong-demand',
    allLevers: 0.6,
    focus: {
      'fuyang-paper': { gf: 3, gp: 0, pt: 1.5 },
      'ningbo-auto': { sp: 2.5, ii: 2.5, fs: 0.5 },
      'yiwu-pv': { kt: 0, rb: 4 },
      'keqiao-textile': { sp: 2.5, ii: 2.5, fs: 0.5 },
    },
  },
  'drivers of single years replaced': {
    environment: 'trade-shock',
    dt: 0.5,
    allLevers: 0.75,
    drivers: {
      exportGrowth: { 2020: -0.15, 2022: 0.1 },
      energyPrice: { 2021: 1.4 },
      epidemicLoss: { 2020: 0.08 },
      energyCurb: { 2021: 0.03 },
      investmentShock: { 2021: -0.1 },
      labourShock: { 2022: -0.02 },
      producerInflation: { 2020: 0.05 },
      purchaseInflation: { 2020: 0.12 },
    },
  },
  'projects switched': {
    environment: 'expected-2019',
    allLevers: 0.6,
    events: {
      zhoushanPhaseOne: false,
      zhoushanPhaseTwo: true,
      yiwuPvExpansion: true,
      fuyangPaperExit: true,
    },
  },
  'base figures, parameters and priors replaced': {
    environment: 'outturn',
    allLevers: 0.6,
    baseOutputs: {
      'zhenhai-petrochem': { value: 2400, note: '' },
      'xintang-down': { value: 12.5, note: '' },
    },
    parameters: { digitalTfpEffect: 0.2, capitalElasticity: 0.5, phaseInFast: 1.2 },
    priors: {
      leverCurvature: { median: 2, low5: 1.5, high95: 3 },
      demandWeight: { median: 0.5, low5: 0.2, high95: 0.7 },
      serviceValueAddedGain: { median: 0.15, low5: -0.1, high95: 0.3 },
    },
  },
  'chance and base data known': {
    environment: 'outturn',
    dt: 1,
    allLevers: 0.6,
    uncertainty: { chance: false, baseData: false },
  },
  'parameters and environment known': {
    environment: 'expected-2019',
    dt: 1,
    allLevers: 0.2,
    uncertainty: { parameters: false, environment: false },
  },
};

/** Scenarios that between them use everything a scenario can hold. */
export const exampleScenarios: readonly (readonly [string, Scenario])[] = Object.entries(files).map(
  ([name, file]) => [name, scenarioOf(file)] as const,
);
