import { type ProvinceSeries, provinceSeries, years } from '#model/quantities.ts';
import { constants } from '#model/tables/equations.json';

const yearCount = years.length;
/** The first series are sums over clusters, the rest follow from them. */
export const summedSeries = provinceSeries.slice(
  0,
  provinceSeries.indexOf('provinceEquivalentValueAdded'),
);

/** Ratios of like-for-like sums (model text, section 7): numerator and denominator. */
const ratios = {
  labourProductivity: ['valueAdded', 'employment'],
  energyIntensity: ['energyUse', 'valueAdded'],
  waterIntensity: ['waterUse', 'valueAdded'],
  wastewaterIntensity: ['wastewater', 'valueAdded'],
  rdRatio: ['rdSpending', 'outputValue'],
} as const satisfies Partial<Record<ProvinceSeries, readonly [ProvinceSeries, ProvinceSeries]>>;

/** All series of the province by draw: [series][year][draw], in the order of `provinceSeries` and `years`. */
export class ProvinceColumns {
  readonly values: Float64Array;

  constructor(readonly draws: number) {
    this.values = new Float64Array(provinceSeries.length * yearCount * draws);
  }

  /** The draws of one series and year (index in `years`), a view. */
  column(series: ProvinceSeries, year: number): Float64Array {
    const start = (provinceSeries.indexOf(series) * yearCount + year) * this.draws;
    return this.values.subarray(start, start + this.draws);
  }
}

/**
 * The province from the partial sums of all shards, each [series][year][draw] with `capacity` numbers for each
 * series and year, of which the first `draws` are used. Sums run in the order of the shards given.
 * Throws RangeError when there is no shard.
 */
export function provinceColumns(
  shardSums: readonly Float64Array[],
  capacity: number,
  draws: number,
): ProvinceColumns {
  const [first, ...others] = shardSums;
  if (first === undefined) throw new RangeError('no partial sums');
  const province = new ProvinceColumns(draws);
  for (let column = 0; column < summedSeries.length * yearCount; column += 1) {
    const from = column * capacity;
    const target = province.values.subarray(column * draws, (column + 1) * draws);
    target.set(first.subarray(from, from + draws));
    for (const sums of others) add(target, sums, from);
  }
  years.forEach((_, year) => fillDerived(province, year));
  return province;
}

function add(target: Float64Array, sums: Float64Array, from: number): void {
  for (let draw = 0; draw < target.length; draw += 1) {
    target[draw] = (target[draw] as number) + (sums[from + draw] as number);
  }
}

function fillDerived(province: ProvinceColumns, year: number): void {
  for (const [series, [numerator, denominator]] of Object.entries(ratios)) {
    const dividends = province.column(numerator, year);
    const divisors = province.column(denominator, year);
    const target = province.column(series as keyof typeof ratios, year);
    for (let draw = 0; draw < province.draws; draw += 1) {
      target[draw] = (dividends[draw] as number) / (divisors[draw] as number);
    }
  }
  fillProvinceEquivalent(province, year);
}

/**
 * Value added of the whole province, 亿元 of 2019: the 2019 figure grown like the clusters like for like, plus
 * what large projects add (model text, section 7).
 */
function fillProvinceEquivalent(province: ProvinceColumns, year: number): void {
  const anchor = provinceValueAdded2019();
  const target = province.column('provinceEquivalentValueAdded', year);
  const initial = province.column('valueAdded', 0);
  const likeForLike = province.column('valueAdded', year);
  const reported = province.column('reportedValueAdded', year);
  for (let draw = 0; draw < province.draws; draw += 1) {
    const valueAdded = likeForLike[draw] as number;
    const growth = valueAdded / (initial[draw] as number);
    target[draw] = growth * anchor + ((reported[draw] as number) - valueAdded);
  }
}

function provinceValueAdded2019(): number {
  const constant = constants.find(({ name }) => name === 'provinceValueAdded2019');
  if (constant === undefined) throw new Error('the model has no provinceValueAdded2019');
  return constant.value;
}
