import { carryRatio } from '#charts/figures/carryBands.ts';
import type {
  ProvinceTrail,
  TrailFigures,
  TrailPath,
  TrailPin,
  TrailQuantity,
} from '#charts/trails/TrailsProps.ts';
import { targets } from '#model/generated/tables.ts';
import {
  clusterQuantities,
  quantileLevels,
  years,
  bandQuantities,
  type BandQuantity,
} from '#model/quantities.ts';
import type { Result } from '#model/result.ts';
import { mediansOf, provinceBandYears, provinceYears } from '#state/resultColumns.ts';
import type { PinnedRun } from '#state/board.svelte.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';

const quantityOf = {
  output: 'outputValue',
  productivity: 'labourProductivity',
  energyIntensity: 'energyIntensity',
} as const satisfies Readonly<Record<TrailQuantity, BandQuantity>>;

const levels = quantileLevels.length;
const middle = quantileLevels.indexOf(0.5);

/** A quantity of the central run as [year][cluster]: a view of the columns. */
function centralOf({ central }: Result, quantity: BandQuantity): Float64Array {
  const size = central.clusters.length / clusterQuantities.length;
  const start = clusterQuantities.indexOf(quantity) * size;
  return central.clusters.subarray(start, start + size);
}

/** Quantiles of a quantity as [year][cluster][level]: a view of the columns. */
function bandsOf({ bands }: BandedResult, quantity: BandQuantity): Float64Array {
  const size = bands.clusters.length / bandQuantities.length;
  const start = bandQuantities.indexOf(quantity) * size;
  return bands.clusters.subarray(start, start + size);
}

/** Medians as [year][cluster], carried along to a newer central run; the central run where there are none. */
function mediansIn(
  result: Result,
  banded: BandedResult | undefined,
  quantity: BandQuantity,
): Float64Array {
  const central = centralOf(result, quantity);
  if (!banded) return central;
  const bands = bandsOf(banded, quantity);
  const before = banded === result ? central : centralOf(banded, quantity);
  const medians = new Float64Array(central.length);
  for (let place = 0; place < central.length; place += 1) {
    medians[place] = bands[place * levels + middle]! * carryRatio(central[place]!, before[place]!);
  }
  return medians;
}

const isBanded = (result: Result): result is BandedResult => result.bands !== undefined;

/** Places of the reference, which does not move with a drag. */
export function referenceFigures(reference: Result): NonNullable<TrailFigures['reference']> {
  const banded = isBanded(reference) ? reference : undefined;
  return {
    productivity: mediansIn(reference, banded, 'labourProductivity'),
    energyIntensity: mediansIn(reference, banded, 'energyIntensity'),
  };
}

/** Where the pins that are simulated lead. */
export function pinTrails(pinned: readonly PinnedRun[]): readonly TrailPin[] {
  return pinned.flatMap(({ letter, name, colour, result }) => {
    if (!result) return [];
    return [{ letter, name, colour, ...referenceFigures(result), province: provincePath(result) }];
  });
}

const changeOf = (id: 'labourProductivity' | 'energyIntensity'): number =>
  targets.find((target) => target.id === id)!.value;

/** Change a year that the plan asks for. */
export const planChange = {
  productivity: changeOf('labourProductivity'),
  energyIntensity: changeOf('energyIntensity'),
} as const;

/** The province over the years, with the plan's pace from its 2019 median and the reference. */
function provinceTrail(
  result: Result,
  banded: BandedResult | undefined,
  reference: Result | undefined,
): ProvinceTrail {
  const own = provincePath(result, banded);
  const pace = (start: number, change: number): number[] =>
    years.map((_, elapsed) => start * (1 + change) ** elapsed);
  return {
    ...own,
    plan: {
      productivity: pace(own.productivity[0]!, planChange.productivity),
      energyIntensity: pace(own.energyIntensity[0]!, planChange.energyIntensity),
    },
    reference: reference && provincePath(reference),
  };
}

type BandSeries = 'labourProductivity' | 'energyIntensity';

/** Medians of the province by year, carried along to the newest central run. */
function provincePath(
  run: Result,
  draws: BandedResult | undefined = isBanded(run) ? run : undefined,
): TrailPath {
  const medians = (series: BandSeries): number[] => {
    const central = provinceYears(run.central, series);
    if (!draws) return central;
    const before = provinceYears(draws.central, series);
    return mediansOf(provinceBandYears(draws.bands, series)).map(
      (median, year) => median * carryRatio(central[year]!, before[year]!),
    );
  };
  return {
    productivity: medians('labourProductivity'),
    energyIntensity: medians('energyIntensity'),
  };
}

/**
 * Columns of the trails.
 * @param result newest result
 * @param banded newest result with bands, which may belong to an earlier scenario
 * @param reference the reference in the same world with its columns, once simulated
 */
export function trailFigures(
  result: Result,
  banded: BandedResult | undefined,
  reference?: { readonly result: Result; readonly columns: TrailFigures['reference'] },
): TrailFigures {
  const columns = {
    output: mediansIn(result, banded, 'outputValue'),
    productivity: mediansIn(result, banded, 'labourProductivity'),
    energyIntensity: mediansIn(result, banded, 'energyIntensity'),
  };
  const band = (quantity: TrailQuantity, place: number): readonly [number, number] => {
    const bands = bandsOf(banded!, quantityOf[quantity]);
    const start = place * levels;
    const ratio = carryRatio(columns[quantity][place]!, bands[start + middle]!);
    return [bands[start]! * ratio, bands[start + levels - 1]! * ratio];
  };
  return {
    ...columns,
    years,
    province: provinceTrail(result, banded, reference?.result),
    reference: reference?.columns,
    band: banded && band,
  };
}
