/** Even multipliers of the three rounds that fold a word into itself. */
export const scrambleMultipliers = [0x3d20adea, 0x05526c56, 0x53a22864] as const;

/**
 * Owen's nested uniform scrambling (A. B. Owen 1995) by hashing, on integers whose bits are reversed, so that
 * "each digit is flipped depending on the digits before it" becomes "each bit is flipped depending on the bits
 * below it", which additions and multiplications do: S. Laine & T. Karras, Stratified sampling for stochastic
 * transparency, EGSR 2011; B. Burley, Practical hash-based Owen scrambling, JCGT 9(4), 2020. The even
 * multipliers are those N. Vegdahl found to flip most evenly (2021); two keyed rounds rather than one bring 128
 * random bits into each dimension.
 *
 * Every step keeps the low n bits a function of the low n bits alone, so a (t, m, s)-net stays one.
 */
export function scrambleReversed(
  reversed: number,
  addend1: number,
  multiplier1: number,
  addend2: number,
  multiplier2: number,
): number {
  let bits = reversed ^ Math.imul(reversed, scrambleMultipliers[0]);
  bits = Math.imul((bits + addend1) | 0, multiplier1 | 1);
  bits ^= Math.imul(bits, scrambleMultipliers[1]);
  bits = Math.imul((bits + addend2) | 0, multiplier2 | 1);
  return bits ^ Math.imul(bits, scrambleMultipliers[2]);
}
