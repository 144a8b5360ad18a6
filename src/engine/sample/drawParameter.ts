import { exp } from '#engine/maths/exp.ts';
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

/** `drawParameter` of `count` normals, read from `normals` at `from` and written to `target` at `offset`. */
export function drawParameterColumn(
  prior: ParameterPrior,
  normals: Float64Array,
  from: number,
  count: number,
  target: Float64Array,
  offset: number,
): void {
  if (prior.distribution !== 'lognormal') {
    for (let draw = 0; draw < count; draw += 1) {
      target[offset + draw] = drawParameter(prior, normals[from + draw] as number);
    }
    return;
  }
  const { median, above, below } = prior;
  for (let draw = 0; draw < count; draw += 1) {
    const z = normals[from + draw] as number;
    target[offset + draw] = median * exp(z * (z > 0 ? above : below));
  }
}
