const lowest = -1074;
const highest = 1023;

const powers = new Float64Array(highest - lowest + 1);
for (let exponent = 0, power = 1; exponent <= highest; exponent += 1, power *= 2)
  powers[exponent - lowest] = power;
for (let exponent = -1, power = 0.5; exponent >= lowest; exponent -= 1, power /= 2)
  powers[exponent - lowest] = power;

/**
 * 2^exponent for whole exponents from -1074 to 1023. A product with it is exact where it is a normal number, and faster
 * than writing exponent bits, which the processor has to read back as a number.
 */
export function powerOfTwo(exponent: number): number {
  return powers[exponent - lowest] as number;
}
