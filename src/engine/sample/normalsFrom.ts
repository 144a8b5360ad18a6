import type { UniformSource } from './UniformSource.ts';
import { centralHalfWidth, centralNormalQuantile, tailNormalQuantile } from './normalQuantile.ts';

/**
 * Writes the standard normals z = Φ⁻¹(u) of one dimension for the draws `first` to `first + count - 1` to
 * `target`, from `offset` on: the same values as `normalQuantile` of the uniforms.
 */
export function normalsFrom(
  source: UniformSource,
  dimension: number,
  first: number,
  count: number,
  target: Float64Array,
  offset: number,
): void {
  source.fill(dimension, first, count, target, offset);
  const end = offset + count;
  for (let index = offset; index < end; index += 1) {
    const u = target[index] as number;
    const deviation = u - 0.5;
    target[index] =
      Math.abs(deviation) <= centralHalfWidth
        ? centralNormalQuantile(deviation)
        : tailNormalQuantile(u);
  }
}
