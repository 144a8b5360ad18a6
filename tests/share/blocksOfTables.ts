import { writeBytes } from '#share/bytesText.ts';

/** Order in which a deflated block tells the lengths of its length codes (RFC 1951, 3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** The longest codes there can be: the tables of a reader that looks up whole codes are as large as can be. */
const longest = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15];

/** As much as fits of the shortest blocks with the largest tables, which hold nothing, as base64url. */
export function blocksOfTables(bytes: number): string {
  const bits: number[] = [];
  const put = (value: number, count: number): void => {
    for (let bit = 0; bit < count; bit++) bits.push((value >> bit) & 1);
  };
  /** Lengths 1 to 15 have the codes 0 to 14, a run of zeros has 15, all of four bits, the highest first. */
  const code = (value: number): void => {
    for (let bit = 3; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  const zeros = (count: number): void => {
    code(15);
    put(count - 11, 7);
  };
  while (bits.length / 8 < bytes - 60) {
    put(0b100, 3);
    put(0, 5);
    put(longest.length, 5);
    put(15, 4);
    for (const length of order) put(length === 18 || (length > 0 && length < 16) ? 4 : 0, 3);
    for (const length of longest) code(length - 1);
    zeros(138);
    zeros(256 - longest.length - 138);
    code(0);
    code(0);
    for (const length of longest) code(length - 1);
    put(0, 1);
  }
  const packed = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, place) => {
    packed[place >> 3] = (packed[place >> 3] ?? 0) | (bit << (place & 7));
  });
  return writeBytes(packed);
}
