import type { Operation, Operations } from './operations.ts';
import { longestChain, wholePower } from './wholePower.ts';

/** Factors of base ^ exponent: multiplications, and square roots of square roots for the fraction. */
export function powerFactors(
  operations: Operations,
  base: Operation,
  exponent: number,
): Operation[] {
  const multiply = (a: Operation, b: Operation): Operation => operations.apply('multiply', a, b);
  const whole = Math.floor(exponent);
  const factors =
    whole > longestChain
      ? [wholePower(base, whole, multiply, operations.constant(1))]
      : Array.from({ length: whole }, () => base);
  let root = base;
  for (let rest = (exponent - whole) * 2; rest > 0; rest = (rest % 1) * 2) {
    root = operations.apply('sqrt', root);
    if (rest >= 1) factors.push(root);
  }
  return factors;
}
