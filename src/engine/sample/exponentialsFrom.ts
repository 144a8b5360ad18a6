import { exp } from '#engine/maths/exp.ts';

/** factor · exp(step · z), where the step is `above` for z > 0 and `below` otherwise. */
export interface ExponentialCurve {
  readonly factor: number;
  readonly above: number;
  readonly below: number;
}

/** Writes the curve of `count` normals, read from `normals` at `from`, to `target`, from `offset` on. */
export function exponentialsFrom(
  { factor, above, below }: ExponentialCurve,
  normals: Float64Array,
  from: number,
  count: number,
  target: Float64Array,
  offset: number,
): void {
  for (let draw = 0; draw < count; draw += 1) {
    const z = normals[from + draw] as number;
    target[offset + draw] = factor * exp(z * (z > 0 ? above : below));
  }
}
