import fc from 'fast-check';

/** A value, and by how much rounding can have moved it. */
export type Estimate = readonly [value: number, error: number];

/** Values by name; those that have gathered errors over the years as estimates. */
export type Scope = ReadonlyMap<string, unknown>;

/** An expression in the syntax of the model. */
export interface AnyExpression {
  readonly text: string;
  readonly estimate: (scope: Scope) => Estimate;
}

/** What is off in a name: the engine's own relative error, with room. */
const errorOfNames = 2e-14;
const rounding = 4e-16;
/** Powers of larger numbers may leave the numbers there are when a product is regrouped, as exp does. */
const largest = 1e30;

function expression(text: string, estimate: AnyExpression['estimate']): AnyExpression {
  return Object.assign({ text, estimate }, { [fc.toStringMethod]: () => text });
}

export function name(text: string): AnyExpression {
  return expression(text, (scope) => {
    const found = scope.get(text);
    if (Array.isArray(found)) return found as unknown as Estimate;
    return [found as number, errorOfNames * Math.abs(found as number)];
  });
}

export function number(value: number): AnyExpression {
  return expression(value < 0 ? `(${String(value)})` : String(value), () => [value, 0]);
}

type Numbers = readonly [number, number];
type Parts = readonly [AnyExpression, AnyExpression];

/** An operation on two operands; `slopes` tell how far the result moves with each. */
function binary(
  write: (a: string, b: string) => string,
  compute: (a: number, b: number) => number,
  slopes: (a: number, b: number, result: number) => Numbers,
): (parts: Parts) => AnyExpression {
  return ([left, right]) =>
    expression(write(left.text, right.text), (scope) => {
      const [a, errorOfA] = left.estimate(scope);
      const [b, errorOfB] = right.estimate(scope);
      const result = within(compute(a, b));
      const [byA, byB] = slopes(a, b, result);
      const moved = times(byA, errorOfA) + times(byB, errorOfB);
      return [result, moved + rounding * Math.abs(result)];
    });
}

function within(value: number): number {
  const size = Math.abs(value);
  return size < largest && size > 1 / largest ? value : NaN;
}

/** Numbers without an error move nothing, however steep it is. */
function times(slope: number, error: number): number {
  return error === 0 ? 0 : Math.abs(slope) * error;
}

function unary(
  write: (a: string) => string,
  compute: (a: number) => number,
  slope: (a: number, result: number) => number,
): (part: AnyExpression) => AnyExpression {
  const apply = binary(write, compute, (a, _, result) => [slope(a, result), 0]);
  return (part) => apply([part, part]);
}

export const add = binary((a, b) => `(${a}+${b})`, (a, b) => a + b, () => [1, 1]); // prettier-ignore
export const subtract = binary((a, b) => `(${a}-${b})`, (a, b) => a - b, () => [1, 1]); // prettier-ignore
export const multiply = binary((a, b) => `(${a}*${b})`, (a, b) => a * b, (a, b) => [b, a]); // prettier-ignore
export const divide = binary((a, b) => `(${a}/${b})`, (a, b) => a / b, (_, b, r) => [1 / b, r / b]); // prettier-ignore
export const power = binary((a, b) => `(${a}^${b})`, (a, b) => a ** b, (a, b, r) => [(r * b) / a, r * Math.log(Math.abs(a))]); // prettier-ignore
export const min = binary(
  (a, b) => `min(${a},${b})`,
  Math.min,
  () => [1, 1],
);
export const max = binary(
  (a, b) => `max(${a},${b})`,
  Math.max,
  () => [1, 1],
);
export const negate = unary((a) => `(-${a})`, (a) => -a, () => 1); // prettier-ignore
export const log = unary(
  (a) => `log(${a})`,
  Math.log,
  (a) => 1 / a,
);
export const sqrt = unary(
  (a) => `sqrt(${a})`,
  Math.sqrt,
  (_, r) => 0.5 / r,
);
export const exp = unary(
  (a) => `exp(${a})`,
  Math.exp,
  (_, r) => r,
);

/** Whether rounding cannot be what moves the value by 1e-9. */
export function isSound([value, error]: Estimate): boolean {
  return error <= 1e-10 * Math.abs(value);
}
