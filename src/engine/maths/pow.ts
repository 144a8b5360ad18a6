import { exp } from './exp.ts';
import { log } from './log.ts';

/** base^exponent for a positive base as exp(exponent · log base): deterministic, relative error below 2e-15 in the model's range. */
export function pow(base: number, exponent: number): number {
  return exp(exponent * log(base));
}
