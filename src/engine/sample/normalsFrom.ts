import type { UniformSource } from './UniformSource.ts';
import { centralNormalQuantile, tailNormalQuantile } from './normalQuantile.ts';
import { centralHalfWidth } from './quantileCoefficients.ts';

/** At least 1 in absolute value for every tail and for next to no other. */
const tailScale = 1 / (centralHalfWidth - 1e-6);
const room = 1024;
/** Where the values of a column that may be tails stand, and their uniforms. */
const tailPlaces = new Int32Array(room);
const tailUniforms = new Float64Array(room);

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
  for (let from = offset; from < end; from += room)
    toNormals(target, from, Math.min(end, from + room));
}

/**
 * The central formula for every value, then the tails again: which of the two a value needs cannot be foretold, and a
 * processor that guesses wrong loses more time than the formula takes.
 */
function toNormals(target: Float64Array, from: number, to: number): void {
  let tails = 0;
  for (let index = from; index < to; index += 1) {
    const u = target[index] as number;
    const deviation = u - 0.5;
    tailPlaces[tails] = index;
    tailUniforms[tails] = u;
    tails += (Math.abs(deviation) * tailScale) | 0;
    target[index] = centralNormalQuantile(deviation);
  }
  for (let tail = 0; tail < tails; tail += 1) {
    const u = tailUniforms[tail] as number;
    if (Math.abs(u - 0.5) > centralHalfWidth)
      target[tailPlaces[tail] as number] = tailNormalQuantile(u);
  }
}
