/** Exponents up to this are carried out by repeated multiplication, larger ones by squaring. */
export const longestChain = 8;

/** base ^ exponent for a whole exponent from 0 on, as multiplications. */
export function wholePower<T>(base: T, exponent: number, multiply: (a: T, b: T) => T, one: T): T {
  if (exponent <= longestChain) {
    let power = one;
    for (let i = 0; i < exponent; i++) power = multiply(power, base);
    return power;
  }
  const half = wholePower(base, Math.floor(exponent / 2), multiply, one);
  const square = multiply(half, half);
  return exponent % 2 === 1 ? multiply(square, base) : square;
}
