import type { ConstantLoad } from '#engine/compile/emitMaths.ts';
import {
  type Bytes,
  integer,
  loadVector,
  section,
  text,
  unsigned,
  valueType,
  vector,
} from '#engine/compile/wasmBytes.ts';

/** Bytes before this address hold the constants. */
const constantsEnd = 4096;

/** A module of one function of four integers, made with the compiler's own emitter, and its memory of `bytes`. */
export function programOf(
  emit: (constant: ConstantLoad) => Bytes,
  bytes: number,
  kind: 'answers' | 'acts',
): { memory: WebAssembly.Memory; run: (...parameters: readonly number[]) => number } {
  const constants: bigint[] = [];
  const words = new DataView(new ArrayBuffer(8));
  const constant: ConstantLoad = (value) => {
    if (typeof value === 'number') words.setFloat64(0, value);
    const bits = typeof value === 'bigint' ? BigInt.asUintN(64, value) : words.getBigUint64(0);
    const known = constants.indexOf(bits);
    const index = known < 0 ? constants.push(bits) - 1 : known;
    return [...integer(0), ...loadVector(index * 16)];
  };
  const code = emit(constant);
  if (constants.length * 16 > constantsEnd) throw new RangeError('too many constants');
  const parameters = vector(Array.from({ length: 4 }, () => [valueType.i32]));
  const results = kind === 'answers' ? [1, valueType.i32] : [0];
  const module = new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, ...parameters, ...results]])),
    ...section(3, vector([[0]])),
    ...section(5, vector([[0, ...unsigned(Math.ceil(bytes / 65536))]])),
    ...section(7, vector([[...text('memory'), 2, 0], [...text('run'), 0, 0]])),
    ...section(10, vector([[...unsigned(code.length), ...code]])),
  ]); // prettier-ignore
  const exports = new WebAssembly.Instance(new WebAssembly.Module(module)).exports as {
    memory: WebAssembly.Memory;
    run: (...parameters: readonly number[]) => number;
  };
  const view = new DataView(exports.memory.buffer);
  constants.forEach((bits, index) => {
    view.setBigUint64(index * 16, bits, true);
    view.setBigUint64(index * 16 + 8, bits, true);
  });
  return exports;
}
