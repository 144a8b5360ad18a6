import type { Columns } from '#model/columns/column.ts';

/** A share the model divides by or takes the logarithm of. */
const someShare = { kind: 'number', above: 0, to: 1 } as const;

/** Coefficients of a two-digit division of industry. Trends and rates are continuous (log) rates a year. */
export const sectorCoefficients = {
  valueAddedRatio: someShare,
  capitalToValueAdded: { kind: 'number', above: 0 },
  energyIntensity: { kind: 'number', above: 0 },
  waterIntensity: { kind: 'number', above: 0 },
  wastewaterIntensity: { kind: 'number', above: 0 },
  rdRatio: someShare,
  exportShare: { kind: 'share' },
  labourProductivity: { kind: 'number', above: 0 },
  priceBeta: { kind: 'number' },
  trendGrowth: { kind: 'number', above: -1, to: 1 },
  employmentTrend: { kind: 'number', above: -1, to: 1 },
  capitalGrowth: { kind: 'number', above: -1, to: 1 },
  energySavingPotential: { kind: 'share' },
  waterSavingPotential: { kind: 'share' },
  wastewaterSavingPotential: { kind: 'share' },
  outdatedShare: { kind: 'share' },
  digitalShare: { kind: 'share' },
  skilledShare: someShare,
  qualityShare: { kind: 'share' },
  servitisedShare: { kind: 'share' },
  smeShare: { kind: 'share' },
} as const satisfies Columns;
export type SectorCoefficient = keyof typeof sectorCoefficients;
export const sectorCoefficientNames = Object.keys(
  sectorCoefficients,
) as readonly SectorCoefficient[];

type Graded<C extends Columns> = C & {
  readonly [K in keyof C & string as `${K}Grade`]: {
    readonly kind: 'grade';
    readonly provenance: true;
  };
} & {
  readonly [K in keyof C & string as `${K}Source`]: {
    readonly kind: 'text';
    readonly twin: true;
    readonly provenance: true;
  };
};

/** Every coefficient followed by its grade and its source. */
function graded<C extends Columns>(columns: C): Graded<C> {
  const pairs = Object.entries(columns).flatMap(([name, column]) => [
    [name, column],
    [`${name}Grade`, { kind: 'grade', provenance: true }],
    [`${name}Source`, { kind: 'text', twin: true, provenance: true }],
  ]);
  return Object.fromEntries(pairs) as Graded<C>;
}

/** Divisions of industry with 21 coefficients, each with grade and source. */
export const sectorColumns = {
  sector: { kind: 'id', of: 'sectors' },
  nameZh: { kind: 'text', language: 'zh' },
  nameEn: { kind: 'text', language: 'en' },
  ...graded(sectorCoefficients),
} as const satisfies Columns;
