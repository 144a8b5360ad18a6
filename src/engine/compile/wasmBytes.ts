/** Byte encoding of WebAssembly: numbers, sections and the instructions the compiler writes. */
export type Bytes = number[];

/** A whole number from 0 on, seven bits a byte (unsigned LEB128). */
export function unsigned(value: number): Bytes {
  const bytes: Bytes = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
}

function signed(value: number): Bytes {
  const bytes: Bytes = [];
  let rest = value;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    const done = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0);
    bytes.push(done ? low : low | 128);
    if (done) return bytes;
  }
}

/** A name of ASCII characters with its length before it. */
export function text(value: string): Bytes {
  const codes = Array.from(value, (character) => character.charCodeAt(0));
  return [...unsigned(codes.length), ...codes];
}

/** Items one after another, their number before them. */
export function vector(items: readonly Bytes[]): Bytes {
  return [...unsigned(items.length), ...items.flat()];
}

/** A section of a module with its length in bytes before its content. */
export function section(id: number, content: Bytes): Bytes {
  return [id, ...unsigned(content.length), ...content];
}

export const valueType = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;

const simd = (code: number): Bytes => [0xfd, ...unsigned(code)];

/** Instructions without immediates. */
export const instruction = {
  end: [0x0b],
  leave: [0x0f],
  add32: [0x6a],
  subtract32: [0x6b],
  and32: [0x71],
  shiftLeft32: [0x74],
  shiftRight32: [0x76],
  lessThan32: [0x49],
  moreThan32: [0x4b],
  not32: [0x45],
  ofLong: [0xa7],
  toLong: [0xad],
  addLong: [0x7c],
  andLong: [0x83],
  orLong: [0x84],
  shiftLeftLong: [0x86],
  shiftRightLong: [0x88],
  floatOf32: [0xb8],
  equalFloat: [0x61],
  lessThanFloat: [0x63],
  moreThanFloat: [0x64],
  subtractFloat: [0xa1],
  multiplyFloat: [0xa2],
  divideFloat: [0xa3],
  trailingZeros32: [0x68],
  splat32: simd(0x11),
  addWords: simd(0xae),
  multiplyWords: simd(0xb5),
  xor: simd(0x51),
  choose: simd(0x52),
  byNibble: simd(0x0e),
  shiftRightBytes: simd(0x6d),
  lessThan: simd(0x49),
  absolute: simd(0xec),
  signs64: simd(0xc4),
  fill: [0xfc, 0x0b, 0x00],
  pick: [0x1b],
  splatFloat: simd(0x14),
  equal: simd(0x47),
  allTrue64: simd(0xc3),
  add: simd(0xf0),
  subtract: simd(0xf1),
  multiply: simd(0xf2),
  divide: simd(0xf3),
  negate: simd(0xed),
  sqrt: simd(0xef),
  min: simd(0xf4),
  max: simd(0xf5),
  pseudoMin: simd(0xf6),
  pseudoMax: simd(0xf7),
  greaterThan: simd(0x4a),
  atLeast: simd(0x4c),
  not: simd(0x4d),
  and: simd(0x4e),
  or: simd(0x50),
  shiftLeft64: simd(0xcb),
  shiftRight64: simd(0xcd),
  add64: simd(0xce),
  subtract64: simd(0xd1),
} as const satisfies Readonly<Record<string, Bytes>>;

export const get = (local: number): Bytes => [0x20, ...unsigned(local)];
export const set = (local: number): Bytes => [0x21, ...unsigned(local)];
export const tee = (local: number): Bytes => [0x22, ...unsigned(local)];
export const integer = (value: number): Bytes => [0x41, ...signed(value)];
/** A whole number from 0 on as 64 bits. */
export const long = (value: number): Bytes => [0x42, ...unsigned(value)];
export const load32 = (offset: number): Bytes => [0x28, 2, ...unsigned(offset)];
export const loadVector = (offset: number): Bytes => [...simd(0x00), 4, ...unsigned(offset)];
export const integerLane = (lane: number): Bytes => [...simd(0x1b), lane];
export const floatLane = (lane: number): Bytes => [...simd(0x21), lane];
export const bytesOf = (bytes: readonly number[]): Bytes => [...simd(0x0c), ...bytes];
export const shuffle = (bytes: readonly number[]): Bytes => [...simd(0x0d), ...bytes];
export const loadSplat32 = (offset: number): Bytes => [...simd(0x09), 2, ...unsigned(offset)];
export const loadHalf = (offset: number): Bytes => [...simd(0x5d), 3, ...unsigned(offset)];
export const loadHalfLane = (offset: number, lane: number): Bytes => [
  ...simd(0x57), 3, ...unsigned(offset), lane,
]; // prettier-ignore
export const storeHalfLane = (offset: number, lane: number): Bytes => [
  ...simd(0x5b), 3, ...unsigned(offset), lane,
]; // prettier-ignore
export const store32 = (offset: number): Bytes => [0x36, 2, ...unsigned(offset)];
export const load64 = (offset: number): Bytes => [0x29, 3, ...unsigned(offset)];
export const store64 = (offset: number): Bytes => [0x37, 3, ...unsigned(offset)];
export const loadFloat = (offset: number): Bytes => [0x2b, 3, ...unsigned(offset)];
export const storeFloat = (offset: number): Bytes => [0x39, 3, ...unsigned(offset)];
export const storeVector = (offset: number): Bytes => [...simd(0x0b), 4, ...unsigned(offset)];
export const loop: Bytes = [0x03, 0x40];
export const block: Bytes = [0x02, 0x40];
export const when: Bytes = [0x04, 0x40];
export const branchIf = (depth: number): Bytes => [0x0d, ...unsigned(depth)];
export const branch = (depth: number): Bytes => [0x0c, ...unsigned(depth)];
