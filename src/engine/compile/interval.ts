import { expHighest } from '../maths/coefficients.ts';
import { exp } from '../maths/exp.ts';
import { log } from '../maths/log.ts';

/** Where a range ends, and whether that number itself is left out. */
interface End {
  readonly value: number;
  readonly open: boolean;
}

/** Numbers between two ends. */
export interface Interval {
  readonly low: End;
  readonly high: End;
}

export const everything: Interval = interval({});
export const aboveZero: Interval = interval({ above: 0 });
export const fromZero: Interval = interval({ from: 0 });

export function interval({
  from,
  above,
  to,
  below,
}: {
  readonly from?: number | undefined;
  readonly above?: number | undefined;
  readonly to?: number | undefined;
  readonly below?: number | undefined;
}): Interval {
  return {
    low: { value: from ?? above ?? -Infinity, open: from === undefined },
    high: { value: to ?? below ?? Infinity, open: to === undefined },
  };
}

export function point(value: number): Interval {
  return interval({ from: value, to: value });
}

export function isPositive({ low }: Interval): boolean {
  return low.value > 0 || (low.value === 0 && low.open);
}

export function isInside(inner: Interval, outer: Interval): boolean {
  return !isLower(inner.low, outer.low) && !isHigher(inner.high, outer.high);
}

/** The number, where there is but one. */
export function onlyNumber({ low, high }: Interval): number | undefined {
  return low.value === high.value ? low.value : undefined;
}

/** Numbers in both; `a` where there are none. */
export function both(a: Interval, b: Interval): Interval {
  const low = isLower(a.low, b.low) ? b.low : a.low;
  const high = isHigher(a.high, b.high) ? b.high : a.high;
  return low.value > high.value ? a : { low, high };
}

export function negative({ low, high }: Interval): Interval {
  return {
    low: { value: 0 - high.value, open: high.open },
    high: { value: 0 - low.value, open: low.open },
  };
}

export function sum(a: Interval, b: Interval): Interval {
  return { low: joined(a.low, b.low), high: joined(a.high, b.high) };
}

export function product(a: Interval, b: Interval): Interval {
  return hull([
    times(a.low, b.low),
    times(a.low, b.high),
    times(a.high, b.low),
    times(a.high, b.high),
  ]);
}

export function reciprocal(a: Interval): Interval {
  if (!isPositive(a))
    return isPositive(negative(a)) ? negative(reciprocal(negative(a))) : everything;
  const inverse = ({ value, open }: End): End => ({
    value: value === 0 ? Infinity : 1 / value,
    open,
  });
  return { low: inverse(a.high), high: inverse(a.low) };
}

export function smaller(a: Interval, b: Interval): Interval {
  return {
    low: isLower(a.low, b.low) ? a.low : b.low,
    high: isHigher(a.high, b.high) ? b.high : a.high,
  };
}

export function larger(a: Interval, b: Interval): Interval {
  return negative(smaller(negative(a), negative(b)));
}

export function exponential(a: Interval): Interval {
  const end = ({ value, open }: End): End => ({
    value: value > expHighest ? Infinity : value === -Infinity ? 0 : exp(value),
    open,
  });
  return { low: end(a.low), high: end(a.high) };
}

export function logarithm(a: Interval): Interval {
  const end = ({ value, open }: End): End =>
    value > 0
      ? { value: value === Infinity ? value : log(value), open }
      : { value: -Infinity, open: true };
  return { low: end(a.low), high: end(a.high) };
}

export function root(a: Interval): Interval {
  const end = ({ value, open }: End): End => ({
    value: Math.sqrt(Math.max(0, value)),
    open: open && value >= 0,
  });
  return { low: end(a.low), high: end(a.high) };
}

export function power(base: Interval, exponent: Interval): Interval {
  const whole = onlyNumber(exponent);
  if (whole === 0) return point(1);
  if (isPositive(base)) return exponential(product(exponent, logarithm(base)));
  if (whole !== undefined && whole % 2 === 0) {
    const size = larger(base, negative(base));
    const powers = size.low.value > 0 ? power(size, exponent) : fromZero;
    return isPositive(powers) ? powers : fromZero;
  }
  return isInside(base, fromZero) ? fromZero : everything;
}

function joined(a: End, b: End): End {
  return { value: a.value + b.value, open: a.open || b.open };
}

/** Product of two ends; zero times a number that grows without bound is zero. */
function times(a: End, b: End): End {
  const reached = (a.value === 0 && !a.open) || (b.value === 0 && !b.open);
  const value = a.value === 0 || b.value === 0 ? 0 : a.value * b.value;
  return { value, open: !reached && (a.open || b.open) };
}

function hull(ends: readonly End[]): Interval {
  return {
    low: ends.reduce((low, end) => (isLower(end, low) ? end : low)),
    high: ends.reduce((high, end) => (isHigher(end, high) ? end : high)),
  };
}

function isLower(a: End, b: End): boolean {
  return a.value < b.value || (a.value === b.value && b.open && !a.open);
}

function isHigher(a: End, b: End): boolean {
  return a.value > b.value || (a.value === b.value && b.open && !a.open);
}
