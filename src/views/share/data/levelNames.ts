import { quantileLevels } from '#model/quantities.ts';

/** Quantiles as a heading names them: `p5` to `p95`. */
export const levelNames = quantileLevels.map((level) => `p${Math.round(level * 100)}`);
