import { exp } from '#engine/maths/exp.ts';
import type { NormalDraws } from './Normals.ts';
import type { ParameterPrior } from './parameterPrior.ts';

/** Value of a parameter for the standard normal z; z = 0 gives the median itself (model text, section 8). */
export function drawParameter(prior: ParameterPrior, z: number): number {
  if (z === 0) return prior.median;
  const step = z * (z > 0 ? prior.above : prior.below);
  switch (prior.distribution) {
    case 'lognormal':
      return prior.median * exp(step);
    case 'normal':
      return prior.median + step;
    case 'logitnormal':
      return 1 / (1 + exp(-(prior.centre + step)));
  }
}

/** `drawParameter` of the normals of one dimension for these draws, written to `target` from `offset` on. */
export function drawParameterColumn(
  prior: ParameterPrior,
  { normals, first, count }: NormalDraws,
  dimension: number,
  target: Float64Array,
  offset: number,
): void {
  const from = normals.locate(dimension, first, count);
  if (prior.distribution === 'lognormal') {
    const { median: factor, above, below } = prior;
    normals.exponentials({ factor, above, below }, from, count, target, offset);
    return;
  }
  const { values } = normals;
  for (let draw = 0; draw < count; draw += 1) {
    target[offset + draw] = drawParameter(prior, values[from + draw] as number);
  }
}
