import type { UniformSource } from '#engine/sample/UniformSource.ts';
import { dimensionCount } from './referenceDraws.ts';

/** The first `count` draws of a sample as rows of uniforms in the order of model.md §8. */
export function sampleRows(source: UniformSource, count: number): Float64Array[] {
  const rows = Array.from({ length: count }, () => new Float64Array(dimensionCount));
  const column = new Float64Array(count);
  for (let dimension = 0; dimension < dimensionCount; dimension++) {
    source.fill(dimension, 0, count, column, 0);
    rows.forEach((row, draw) => (row[dimension] = column[draw]!));
  }
  return rows;
}
