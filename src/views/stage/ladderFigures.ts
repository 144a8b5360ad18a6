import type { LadderFigures } from '#charts/ladder/LadderProps.ts';
import type { Result } from '#model/result.ts';
import {
  clusterBands,
  clusterColumn,
  lastYear,
  mediansOf,
  reachColumn,
} from '#state/resultColumns.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';

/** 2022 output of the reference: medians, or the central run as long as there are none. */
export function referenceColumn(reference: Result): Float64Array {
  if (!reference.bands) return clusterColumn(reference.central, 'outputValue', lastYear);
  return Float64Array.from(mediansOf(clusterBands(reference.bands, 'outputValue', lastYear)));
}

/**
 * Columns of the ladder.
 * @param result newest result
 * @param banded newest result with bands, which may belong to an earlier scenario
 * @param reference column of the reference
 */
export function ladderFigures(
  result: Result,
  banded: BandedResult | undefined,
  reference: Float64Array | undefined,
): LadderFigures {
  const central = clusterColumn(result.central, 'outputValue', lastYear);
  const figures = {
    base: clusterColumn(result.central, 'outputValue', 0),
    central,
    ...(reference && { reference }),
  };
  if (!banded) return figures;
  return {
    ...figures,
    bands: clusterBands(banded.bands, 'outputValue', lastYear),
    bandsCentral:
      banded === result ? central : clusterColumn(banded.central, 'outputValue', lastYear),
    reach500: reachColumn(banded.bands, 'reach500', lastYear),
    reach1000: reachColumn(banded.bands, 'reach1000', lastYear),
  };
}
