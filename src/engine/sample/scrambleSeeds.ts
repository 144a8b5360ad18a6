/** Words of scrambling per dimension. */
export const scrambleWords = 4;

/**
 * Mixes the bits of a 32-bit integer so that each bit of the argument moves half of the bits of the result.
 * Constants: "lowbias32" of C. Wellons, Prospecting for hash functions, 2018.
 */
function mix(word: number): number {
  let bits = word ^ (word >>> 16);
  bits = Math.imul(bits, 0x7feb352d);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x846ca68b);
  return bits ^ (bits >>> 16);
}

/**
 * Independent-looking 32-bit words for the scrambling of each dimension: [dimension][word], `scrambleWords`
 * per dimension. A function of the seed (32-bit unsigned) and the dimension only, so that a dimension keeps
 * its scrambling when dimensions are added after it.
 */
export function scrambleSeeds(seed: number, dimensions: number): Int32Array {
  const words = new Int32Array(dimensions * scrambleWords);
  const root = mix((seed ^ 0x5bd1e995) | 0);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    let state = mix((root + Math.imul(dimension + 1, 0x9e3779b9)) | 0);
    for (let word = 0; word < scrambleWords; word += 1) {
      state = mix((state + 0x6a09e667) | 0);
      words[dimension * scrambleWords + word] = state;
    }
  }
  return words;
}
