import { wholePower } from './wholePower.ts';

/** A value in normal form: sums and products flattened, exponentials merged, powers turned into exp of log. */
export interface Form {
  readonly id: number;
  readonly kind: 'constant' | 'leaf' | 'sum' | 'product' | 'exp' | 'log' | 'power' | 'min' | 'max';
  readonly axes: number;
  /** The number of a constant, the constant part of a sum. */
  readonly value: number;
  readonly name: string;
  /** Operands: terms of a sum with their coefficients, factors of a product with their exponents. */
  readonly parts: readonly Form[];
  readonly weights: readonly number[];
  /** A sum kept as one term of other sums, because several of them need it. */
  readonly shared: boolean;
}

export type Weighted = readonly [form: Form, weight: number];

/** A number times one form. */
export function isMultiple(form: Form): boolean {
  return form.kind === 'sum' && form.parts.length === 1 && form.value === 0;
}

export function isRoot(form: Form): boolean {
  return form.kind === 'product' && form.parts.length === 1 && !Number.isInteger(form.weights[0]);
}

/** base ^ exponent for a whole exponent or a half, a quarter, … */
export function numberPower(base: number, exponent: number): number {
  if (!Number.isInteger(exponent)) return numberPower(Math.sqrt(base), exponent * 2);
  const power = wholePower(base, Math.abs(exponent), (a, b) => a * b, 1);
  return exponent < 0 ? 1 / power : power;
}
