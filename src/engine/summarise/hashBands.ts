import type { Bands } from '#model/result.ts';
import { hashColumns } from './hashColumns.ts';

/** Fingerprint of every column of the bands. */
export function hashBands(bands: Bands): string {
  return hashColumns(...columnsOf(bands));
}

/** The columns of a summary in the order they are hashed. */
export function columnsOf(bands: Bands): readonly Float64Array[] {
  return [
    bands.clusters,
    bands.reach500,
    bands.reach500Error,
    bands.reach1000,
    bands.reach1000Error,
    bands.province,
    bands.provinceMeans,
    bands.targets,
    bands.strict,
    bands.strictError,
    bands.tolerant,
    bands.tolerantError,
  ];
}
