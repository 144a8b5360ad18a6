/** Sign, exponent and mantissa words of the one NaN that stands for all. */
const nanHigh = 0x7ff80000;

/**
 * Fingerprint of the bits of columns of numbers, 16 hexadecimal digits: equal for equal numbers, also on other
 * machines; -0 counts as 0 and every NaN as the same. Order and lengths of the columns matter. Two lanes
 * of the mixing of MurmurHash3 (A. Appleby, public domain) with different constants; not cryptographic.
 */
export function hashColumns(...columns: readonly Float64Array[]): string {
  let first = 0x9747b28c | 0;
  let second = 0x3c6ef372 | 0;
  for (const column of columns) {
    const words = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
    first = mixIn(first, column.length, 0xcc9e2d51, 0x1b873593);
    second = mixIn(second, column.length, 0x239b961b, 0xab0e9789);
    for (let place = 0; place < column.length; place += 1) {
      const value = column[place] as number;
      const number = value === value;
      const low = value === 0 || !number ? 0 : (words[2 * place] as number);
      const high = value === 0 ? 0 : number ? (words[2 * place + 1] as number) : nanHigh;
      first = mixIn(mixIn(first, low, 0xcc9e2d51, 0x1b873593), high, 0xcc9e2d51, 0x1b873593);
      second = mixIn(mixIn(second, high, 0x239b961b, 0xab0e9789), low, 0x239b961b, 0xab0e9789);
    }
  }
  return hexadecimal(finish(first ^ Math.imul(second, 5))) + hexadecimal(finish(second ^ first));
}

function mixIn(state: number, word: number, constant: number, other: number): number {
  let bits = Math.imul(word, constant);
  bits = (bits << 15) | (bits >>> 17);
  let mixed = state ^ Math.imul(bits, other);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}

function finish(state: number): number {
  let bits = state ^ (state >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
