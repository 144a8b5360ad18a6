import { carryRatio } from '#charts/figures/carryBands.ts';
import type { PinField } from './tableColumns.ts';
import type { TableFigures, YearFigures } from './TableFigures.ts';

/** Quantiles at 5, 25, 50, 75 and 95 %. */
export type Quantiles = readonly [number, number, number, number, number];

/** What one row of the table says; undefined where nothing is known. */
export interface RowFigures {
  readonly base: number;
  readonly median: number;
  readonly band: Quantiles | undefined;
  readonly reach500: number | undefined;
  readonly reach1000: number | undefined;
  /** Median less that of the reference. */
  readonly difference: number | undefined;
  /** The row in each pin. */
  readonly pins: readonly (Readonly<Record<PinField, number>> | undefined)[];
  /** Medians of the chosen quantity by year. */
  readonly chosen: readonly number[];
  /** Band of the chosen quantity in its last year. */
  readonly chosenBand: Quantiles | undefined;
}

/** One row; bands of an earlier run are carried along to the newest one. */
export function readRow(figures: TableFigures, row: number): RowFigures {
  const { base, output, reference, reach500, reach1000, chosen } = figures;
  const band = quantilesOf(output, row);
  const median = band ? band[2] : output.central[row]!;
  const bands = chosen.map((year) => quantilesOf(year, row));
  return {
    base: base[row]!,
    median,
    band,
    reach500: reach500?.[row],
    reach1000: reach1000?.[row],
    difference: reference && median - reference[row]!,
    pins: figures.pins.map(
      (pin) =>
        pin && {
          median: pin.median[row]!,
          reach500: pin.reach500[row]!,
          reach1000: pin.reach1000[row]!,
        },
    ),
    chosen: chosen.map(({ central }, year) => bands[year]?.[2] ?? central[row]!),
    chosenBand: bands.at(-1),
  };
}

function quantilesOf(
  { central, bands, bandsCentral }: YearFigures,
  row: number,
): Quantiles | undefined {
  if (!bands) return undefined;
  const ratio = bandsCentral ? carryRatio(central[row]!, bandsCentral[row]!) : 1;
  const at = (level: number): number => bands[row * 5 + level]! * ratio;
  return [at(0), at(1), at(2), at(3), at(4)];
}
