import { years, type ProvinceSeries } from '#model/quantities.ts';
import type { Result } from '#model/result.ts';
import {
  clusterBands,
  clusterColumn,
  isBandQuantity,
  lastYear,
  provinceBandYears,
  provinceYears,
  reachColumn,
} from '#state/resultColumns.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';
import type { StageQuantity } from '#state/Stage.svelte.ts';
import { quantities } from '../figures/quantities.ts';
import { ladderFigures, referenceColumn } from '../stage/ladderFigures.ts';
import type { PinField } from './tableColumns.ts';

/** One quantity of one year; the bands may belong to an earlier central run. Columns by row, bands as [row][level]. */
export interface YearFigures {
  readonly central: ArrayLike<number>;
  readonly bands?: ArrayLike<number> | undefined;
  readonly bandsCentral?: ArrayLike<number> | undefined;
}

/** Output of 2022 in a pin and P to reach the tiers; for the province the median counts. */
export type PinFigures = Readonly<Record<PinField, ArrayLike<number>>>;

/** Everything the table shows of some rows, as columns of results: no copies, whatever their number. */
export interface TableFigures {
  /** Output of 2019. */
  readonly base: ArrayLike<number>;
  /** Output of 2022. */
  readonly output: YearFigures;
  readonly reference?: ArrayLike<number> | undefined;
  /** P to reach a tier in 2022; for the province the median count. */
  readonly reach500?: ArrayLike<number> | undefined;
  readonly reach1000?: ArrayLike<number> | undefined;
  /** The pins that are simulated, undefined for the others. */
  readonly pins: readonly (PinFigures | undefined)[];
  /** The chosen quantity in each year. */
  readonly chosen: readonly YearFigures[];
}

/** The results a table is made of. */
export interface TableRuns {
  readonly result: Result;
  readonly banded: BandedResult | undefined;
  readonly reference: Result | undefined;
  readonly pins: readonly (BandedResult | undefined)[];
}

/** Figures of all clusters, in the order of the clusters table. */
export function clusterFigures(runs: TableRuns, id: StageQuantity): TableFigures {
  const { result, banded, reference } = runs;
  const ladder = ladderFigures(result, banded, reference && referenceColumn(reference));
  const quantity = quantities[id].cluster;
  return {
    base: ladder.base,
    output: {
      central: ladder.central,
      bands: ladder.bands,
      bandsCentral: ladder.bandsCentral,
    },
    reference: ladder.reference,
    reach500: ladder.reach500,
    reach1000: ladder.reach1000,
    pins: runs.pins.map(
      (pin) =>
        pin && {
          median: referenceColumn(pin),
          reach500: reachColumn(pin.bands, 'reach500', lastYear),
          reach1000: reachColumn(pin.bands, 'reach1000', lastYear),
        },
    ),
    chosen: years.map((_, year) => ({
      central: clusterColumn(result.central, quantity, year),
      ...(banded &&
        isBandQuantity(quantity) && {
          bands: clusterBands(banded.bands, quantity, year),
          bandsCentral: clusterColumn(banded.central, quantity, year),
        }),
    })),
  };
}

/** Figures of the province, a table of one row. */
export function provinceFigures(runs: TableRuns, id: StageQuantity): TableFigures {
  const { result, banded, reference } = runs;
  const yearly = (series: ProvinceSeries): readonly YearFigures[] => {
    const central = provinceYears(result.central, series);
    const bands = banded && provinceBandYears(banded.bands, series);
    const bandsCentral = banded && provinceYears(banded.central, series);
    return years.map((_, year) => ({
      central: [central[year]!],
      bands: bands?.slice(year * 5, year * 5 + 5),
      bandsCentral: bandsCentral && [bandsCentral[year]!],
    }));
  };
  const output = yearly('reportedOutputValue');
  const before = reference && {
    central: provinceYears(reference.central, 'reportedOutputValue')[lastYear]!,
    bands: reference.bands && provinceBandYears(reference.bands, 'reportedOutputValue'),
  };
  const middle = ({ bands }: BandedResult, series: ProvinceSeries): readonly number[] => [
    provinceBandYears(bands, series)[lastYear * 5 + 2]!,
  ];
  return {
    base: output[0]!.central,
    output: output[lastYear]!,
    reference: before && [before.bands?.[lastYear * 5 + 2] ?? before.central],
    reach500: banded && middle(banded, 'tier500'),
    reach1000: banded && middle(banded, 'tier1000'),
    pins: runs.pins.map(
      (pin) =>
        pin && {
          median: middle(pin, 'reportedOutputValue'),
          reach500: middle(pin, 'tier500'),
          reach1000: middle(pin, 'tier1000'),
        },
    ),
    chosen: yearly(quantities[id].province),
  };
}
