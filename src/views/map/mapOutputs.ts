import { carryRatio } from '#charts/figures/carryBands.ts';
import { years, type Year } from '#model/quantities.ts';
import type { Result } from '#model/result.ts';
import { clusterBands, clusterColumn, mediansOf } from '#state/resultColumns.ts';
import type { PinnedRun } from '#state/board.svelte.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';

/** Output of all clusters in one year, 亿元, in the order of the clusters table. */
export interface MapOutputs {
  /** Medians, carried along while the sample is under way; the central run where there are none yet. */
  readonly medians: ArrayLike<number>;
  /** 5 and 95 % of a cluster, carried along in the same way; absent before the first draws. */
  readonly interval: (column: number) => readonly [number, number] | undefined;
}

/**
 * @param result newest result
 * @param banded newest result with bands, which may belong to an earlier scenario
 */
export function mapOutputs(
  result: Result,
  banded: BandedResult | undefined,
  year: Year,
): MapOutputs {
  const place = years.indexOf(year);
  const central = clusterColumn(result.central, 'outputValue', place);
  if (!banded) return { medians: central, interval: () => undefined };
  const bands = clusterBands(banded.bands, 'outputValue', place);
  const before = clusterColumn(banded.central, 'outputValue', place);
  const ratio = (column: number): number =>
    banded.bands === result.bands ? 1 : carryRatio(central[column]!, before[column]!);
  return {
    medians: mediansOf(bands).map((median, column) => median * ratio(column)),
    interval: (column) => [
      bands[column * 5]! * ratio(column),
      bands[column * 5 + 4]! * ratio(column),
    ],
  };
}

/** A pin with the output of all clusters in one year, 亿元. */
export interface PinOutputs extends Pick<PinnedRun, 'letter' | 'name' | 'colour'> {
  readonly outputs: ArrayLike<number>;
}

/** Outputs of the pins that are simulated. */
export function pinOutputs(pinned: readonly PinnedRun[], year: Year): readonly PinOutputs[] {
  return pinned.flatMap(({ letter, name, colour, result }) => {
    if (!result) return [];
    const { bands } = result;
    const banded = bands && { ...result, bands };
    return [{ letter, name, colour, outputs: mapOutputs(result, banded, year).medians }];
  });
}
