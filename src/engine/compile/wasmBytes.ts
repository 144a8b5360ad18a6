/** Byte encoding of WebAssembly: numbers, sections and the instructions the compiler writes. */
export type Bytes = number[];

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

export function text(value: string): Bytes {
  const codes = Array.from(value, (character) => character.charCodeAt(0));
  return [...unsigned(codes.length), ...codes];
}

export function vector(items: readonly Bytes[]): Bytes {
  return [...unsigned(items.length), ...items.flat()];
}

export function section(id: number, content: Bytes): Bytes {
  return [id, ...unsigned(content.length), ...content];
}

export const valueType = { i32: 0x7f, v128: 0x7b } as const;

const simd = (code: number): Bytes => [0xfd, ...unsigned(code)];

/** Instructions without immediates. */
export const instruction = {
  end: [0x0b],
  add32: [0x6a],
  and32: [0x71],
  lessThan32: [0x49],
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
export const load32 = (offset: number): Bytes => [0x28, 2, ...unsigned(offset)];
export const loadVector = (offset: number): Bytes => [...simd(0x00), 4, ...unsigned(offset)];
export const storeVector = (offset: number): Bytes => [...simd(0x0b), 4, ...unsigned(offset)];
export const loop: Bytes = [0x03, 0x40];
export const branchIf = (depth: number): Bytes => [0x0d, ...unsigned(depth)];
