import type { PrefectureSeries } from '#model/analysis.ts';
import { tierBounds, years, type ClusterQuantity } from '#model/quantities.ts';

/** Quantities of the clusters that sums are made of. */
export const summedQuantities = [
  'outputValue',
  'labourProductivity',
  'energyIntensity',
  'valueAdded',
  'employment',
] as const satisfies readonly ClusterQuantity[];
type Summed = (typeof summedQuantities)[number];

const rows = [
  'output',
  'employment',
  'product',
  'valueAdded',
  'energy',
  'tier500',
  'tier1000',
] as const;
type Row = (typeof rows)[number];

/**
 * Sums over groups of clusters, draw by draw. Rates of a group are those of its clusters, like for like, weighted by
 * employment and value added: their ratio of sums wherever there is no large project.
 */
export class GroupSums {
  readonly #values: Float64Array;

  constructor(
    readonly groups: number,
    readonly draws: number,
  ) {
    this.#values = new Float64Array(rows.length * groups * years.length * draws);
  }

  /** Adds one cluster in one year; `column` gives its draws. */
  add(group: number, year: number, column: (quantity: Summed) => Float64Array): void {
    const output = column('outputValue');
    const productivity = column('labourProductivity');
    const intensity = column('energyIntensity');
    const valueAdded = column('valueAdded');
    const employment = column('employment');
    const at = (row: Row): Float64Array => this.#column(row, group, year);
    accumulate(at('output'), (draw) => output[draw] as number);
    accumulate(at('employment'), (draw) => employment[draw] as number);
    accumulate(
      at('product'),
      (draw) => (employment[draw] as number) * (productivity[draw] as number),
    );
    accumulate(at('valueAdded'), (draw) => valueAdded[draw] as number);
    accumulate(at('energy'), (draw) => (valueAdded[draw] as number) * (intensity[draw] as number));
    accumulate(at('tier500'), (draw) => Number((output[draw] as number) >= tierBounds.tier500));
    accumulate(at('tier1000'), (draw) => Number((output[draw] as number) >= tierBounds.tier1000));
  }

  /** The draws of a series of one group in one year. */
  series(series: PrefectureSeries, group: number, year: number): Float64Array {
    const at = (row: Row): Float64Array => this.#column(row, group, year);
    if (series === 'labourProductivity') return ratio(at('product'), at('employment'));
    if (series === 'energyIntensity') return ratio(at('energy'), at('valueAdded'));
    return at(series === 'outputValue' ? 'output' : series);
  }

  #column(row: Row, group: number, year: number): Float64Array {
    const start = ((rows.indexOf(row) * this.groups + group) * years.length + year) * this.draws;
    return this.#values.subarray(start, start + this.draws);
  }
}

function accumulate(sums: Float64Array, value: (draw: number) => number): void {
  for (let draw = 0; draw < sums.length; draw += 1)
    sums[draw] = (sums[draw] as number) + value(draw);
}

function ratio(numerators: Float64Array, denominators: Float64Array): Float64Array {
  return numerators.map((value, draw) => value / (denominators[draw] as number));
}
