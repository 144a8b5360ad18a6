import { categoryFactors } from '#model/columns/categories.ts';
import type { Column } from '#model/columns/column.ts';
import { sectorCoefficients } from '#model/columns/sectors.ts';
import type { Equations, ModelInput } from '#model/equations.ts';
import {
  baseOutputRange,
  driverRanges,
  focusRange,
  parameterRange,
  startRange,
} from '#model/scenarioLimits.ts';
import type { Parameter } from '#model/tables.ts';
import { aboveZero, everything, fromZero, interval, type Interval } from './interval.ts';

/** Inputs declared narrower than their tables and scenarios hold them, or held by no table. */
const declaredInputs: Readonly<Record<string, Interval>> = {
  valueAddedRatio2019: interval({ above: 0, to: 1 }),
  rdRatio2019: interval({ above: 0, to: 1 }),
  skilledShare2019: interval({ above: 0, to: 1 }),
  output2019: interval(baseOutputRange),
  programmeShare: interval({ above: 0, to: 1 }),
  domesticDemandGrowth: everything,
  exportGrowth: everything,
  producerInflation: interval({ above: -1 }),
  purchaseInflation: interval({ above: -1 }),
  baseYearFactor: aboveZero,
  projectAddedOutput: fromZero,
  projectRemaining: interval({ from: 0, to: 1 }),
  timeStep: interval({ above: 0, to: 1 }),
  elapsed: interval({ above: 0, to: 3 }),
  midElapsed: interval({ above: 0, below: 3 }),
  midTime: interval({ above: 2020, below: 2023 }),
};

/** Parameters with a normal prior that are declared to have a sign. */
const declaredParameters: Readonly<Record<string, Interval>> = {
  capitalDepreciation: aboveZero,
  rdUserCostElasticity: fromZero,
};

const pilotBoost =
  '1+pilotImitationBoost*demonstrationPilotsFocus*demonstrationPilotsEffort*pilotShare';

/**
 * Expressions declared positive because of what stands in the tables, beyond what follows from the ranges; they hold
 * while the values named `shares` are shares. Where a draw breaks a declaration the logarithm is NaN, which the run reports.
 */
export const declaredPositive: readonly { expression: string; shares: readonly string[] }[] = [
  { expression: 'capitalDepreciation+capitalGrowth', shares: [] },
  { expression: 'digitalCeiling-digitalShare', shares: [] },
  { expression: 'digitalCeiling-digitalShare2019', shares: [] },
  { expression: 'knowledgeDepreciation+(trendGrowth+rdRatioDrift)', shares: [] },
  { expression: pilotBoost, shares: [] },
  {
    expression: `bassRatio(digitalShare,digitalSpontaneousRate+digitalPush,digitalImitationRate*(${pilotBoost}),digitalCeiling,timeStep)`,
    shares: [],
  },
  {
    expression:
      'valueAddedRatio2019+serviceValueAddedGain*(servitisedShareNext-servitisedShareTrend)' +
      '+premiumToValueAdded*(1-valueAddedRatio2019)*log(qualityFactor)',
    shares: [
      'servitisedShareNext',
      'servitisedShareTrend',
      'qualityShareNext',
      'qualityShareTrend',
    ],
  },
];

const columns: Readonly<Partial<Record<ModelInput['scope'], Readonly<Record<string, Column>>>>> = {
  sector: sectorCoefficients,
  category: categoryFactors,
};

/** Ranges of all inputs and parameters. */
export function inputRanges(
  { inputs }: Equations,
  parameters: readonly { id: string; distribution?: Parameter['distribution'] }[],
): Map<string, Interval> {
  return new Map([
    ...inputs.map((input) => [input.name, rangeOfInput(input)] as const),
    ...parameters.map(({ id, distribution }) => [id, rangeOfParameter(id, distribution)] as const),
  ]);
}

function rangeOfInput({ name, scope, column }: ModelInput): Interval {
  const declared = own(declaredInputs, name);
  if (declared) return declared;
  const inTable = own(columns[scope] ?? {}, column ?? '');
  if (inTable) return rangeOfColumn(inTable);
  if (scope === 'scenarioCluster') return interval(focusRange);
  if (scope === 'scenario') return name.endsWith('Start') ? interval(startRange) : fromZero;
  const driver = scope === 'environment' ? own(driverRanges, name) : undefined;
  return driver ? interval(driver) : everything;
}

function rangeOfParameter(
  name: string,
  distribution: Parameter['distribution'] | undefined,
): Interval {
  const declared = own(declaredParameters, name);
  if (declared || distribution === undefined) return declared ?? everything;
  const { above, below } = {
    above: undefined,
    below: undefined,
    ...parameterRange({ distribution }),
  };
  return interval({ above, below });
}

function rangeOfColumn(column: Column): Interval {
  if (column.kind === 'share') return interval({ from: 0, to: 1 });
  return column.kind === 'number' || column.kind === 'whole' ? interval(column) : everything;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
