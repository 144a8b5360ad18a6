import { carryBands } from '#charts/figures/carryBands.ts';
import type { FanSeries } from '#charts/time/FanProps.ts';
import { years, type ClusterQuantity, type ProvinceSeries } from '#model/quantities.ts';
import type { Bands, Central, Result } from '#model/result.ts';
import {
  clusterBandYears,
  clusterMedians,
  clusterYears,
  isBandQuantity,
  mediansOf,
  provinceBandYears,
  provinceMedians,
  provinceYears,
} from '#state/resultColumns.ts';
import type { PinnedRun } from '#state/board.svelte.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';

/** The results a fan shows: the newest, the newest with bands, and those it is compared with. */
export interface FanRuns {
  readonly result: Result;
  readonly banded: BandedResult | undefined;
  readonly reference: Result | undefined;
  readonly expected: Result | undefined;
  /** Pins that are drawn as lines of their own. */
  readonly pins?: readonly PinnedRun[] | undefined;
}

/** How one quantity of one subject is read from results; all columns by year. */
export interface FanReader {
  readonly central: (central: Central) => number[];
  readonly bands: (bands: Bands) => number[] | undefined;
  readonly medians: (result: Result) => number[];
}

/** Reads a quantity of the cluster at a place of the clusters table. */
export function clusterReader(quantity: ClusterQuantity, cluster: number): FanReader {
  return {
    central: (central) => clusterYears(central, quantity, cluster),
    bands: (bands) =>
      isBandQuantity(quantity) ? clusterBandYears(bands, quantity, cluster) : undefined,
    medians: (result) => clusterMedians(result, quantity, cluster),
  };
}

/** Reads a series of the province. */
export function provinceReader(series: ProvinceSeries): FanReader {
  return {
    central: (central) => provinceYears(central, series),
    bands: (bands) => provinceBandYears(bands, series),
    medians: (result) => provinceMedians(result, series),
  };
}

/**
 * Columns of a fan in the unit of its axis; bands of an earlier run are carried along to the newest one.
 * @param change change a year that the plan asks for, as a slope from the 2019 median
 */
export function fanSeries(
  reader: FanReader,
  runs: FanRuns,
  axis: (value: number) => number,
  change?: number,
): FanSeries {
  const central = reader.central(runs.result.central);
  const bands = runs.banded && carried(reader, runs.banded, runs.result, central);
  const median = (bands ? mediansOf(bands) : central).map(axis);
  const medians = (result: Result | undefined): number[] | undefined =>
    result && reader.medians(result).map(axis);
  return {
    years,
    median,
    bands: bands && Array.from(bands, axis),
    reference: medians(runs.reference),
    expected: medians(runs.expected),
    pins: runs.pins?.flatMap(({ letter, name, colour, result: run }) =>
      run ? [{ letter, name, colour, values: reader.medians(run).map(axis) }] : [],
    ),
    ...(change !== undefined && {
      plan: years.map((_, elapsed) => median[0]! * (1 + change) ** elapsed),
    }),
  };
}

function carried(
  reader: FanReader,
  banded: BandedResult,
  result: Result,
  central: readonly number[],
): ArrayLike<number> | undefined {
  const bands = reader.bands(banded.bands);
  if (!bands || banded === result) return bands;
  return carryBands(bands, central, reader.central(banded.central));
}
