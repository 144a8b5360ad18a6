import type { NormalDraws } from './Normals.ts';

/** Writes scale · z + shift of one dimension for these draws to `target`, from `offset` on. */
export function fillScaled(
  draws: NormalDraws,
  dimension: number,
  scale: number,
  shift: number,
  target: Float64Array,
  offset: number,
): void {
  if (scale === 0) {
    target.fill(shift, offset, offset + draws.count);
    return;
  }
  const from = draws.normals.locate(dimension, draws.first, draws.count);
  const { values } = draws.normals;
  for (let draw = 0; draw < draws.count; draw += 1) {
    target[offset + draw] = scale * (values[from + draw] as number) + shift;
  }
}
