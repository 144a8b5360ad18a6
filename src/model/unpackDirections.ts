/** Primitive polynomial and initial numbers m₁ … mₛ of one dimension, as the direction-number table has them. */
export interface SobolDirection {
  readonly polynomial: number;
  readonly initialNumbers: readonly number[];
}

/** Code of the character that stands for six bits of nought. */
export const firstCharacter = 48;

/** How many initial numbers go with a polynomial: its degree, and one for the first dimension. */
export function initialNumberCount(polynomial: number): number {
  return Math.max(1, 31 - Math.clz32(polynomial));
}

/**
 * Direction numbers from their compact form: the steps from one polynomial to the next, and the bits of all
 * initial numbers, six to a character. An odd number mᵢ < 2ⁱ takes i − 1 bits, the highest first.
 */
export function unpackDirections(steps: readonly number[], packed: string): SobolDirection[] {
  let polynomial = 0;
  let place = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (const end = place + count; place < end; place += 1) {
      const six = packed.charCodeAt(Math.floor(place / 6)) - firstCharacter;
      value = value * 2 + ((six >> (5 - (place % 6))) & 1);
    }
    return value;
  };
  return steps.map((step) => {
    polynomial += step;
    const length = initialNumberCount(polynomial);
    const initialNumbers = Array.from({ length }, (_, index) => bits(index) * 2 + 1);
    return { polynomial, initialNumbers };
  });
}
