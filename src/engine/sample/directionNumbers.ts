/** Bits of a Sobol integer, and direction numbers per dimension. */
export const sobolBits = 32;

/**
 * Direction numbers of one dimension by the Bratley–Fox recurrence, as 32-bit integers v₀ … v₃₁ with the
 * binary point left of bit 31. `polynomial` is the primitive polynomial over GF(2) as an integer with its
 * leading and constant term, `initialNumbers` are the odd m₁ … mₛ with s its degree. Polynomial 1 stands for
 * the first dimension (van der Corput).
 * Source: S. Joe & F. Y. Kuo, SIAM J. Sci. Comput. 30 (2008) 2635–2654, section 2.
 */
export function directionNumbers(
  polynomial: number,
  initialNumbers: readonly number[],
): Int32Array {
  const numbers = new Int32Array(sobolBits);
  const degree = 31 - Math.clz32(polynomial);
  for (let bit = 0; bit < sobolBits; bit += 1) {
    if (degree === 0) numbers[bit] = 1 << (31 - bit);
    else if (bit < degree) numbers[bit] = (initialNumbers[bit] as number) << (31 - bit);
    else numbers[bit] = recurrence(numbers, bit, polynomial, degree);
  }
  return numbers;
}

function recurrence(numbers: Int32Array, bit: number, polynomial: number, degree: number): number {
  const oldest = numbers[bit - degree] as number;
  let next = oldest ^ (oldest >>> degree);
  for (let back = 1; back < degree; back += 1) {
    if ((polynomial >>> (degree - back)) & 1) next ^= numbers[bit - back] as number;
  }
  return next;
}
