import {
  emitExp,
  emitLog,
  mathsTemporaries,
  type ConstantLoad,
} from '#engine/compile/emitMaths.ts';
import {
  section,
  storeVector,
  text,
  unsigned,
  valueType,
  vector,
  integer,
  loadVector,
  set,
} from '#engine/compile/wasmBytes.ts';

/** A module of two functions, exp and log, made with the compiler's own emitters: from one double in memory to another. */
export function mathsProgram(): { exp: (x: number) => number; log: (x: number) => number } {
  const constants: bigint[] = [];
  const words = new DataView(new ArrayBuffer(8));
  const constant: ConstantLoad = (value) => {
    if (typeof value === 'number') words.setFloat64(0, value);
    const bits = typeof value === 'bigint' ? BigInt.asUintN(64, value) : words.getBigUint64(0);
    constants.push(bits);
    return [...integer(0), ...loadVector(32 + (constants.length - 1) * 16)];
  };
  const temporaries = Array.from({ length: mathsTemporaries }, (_, i) => i + 1);
  const body = (emit: typeof emitExp): number[] => {
    const code = [
      ...[1, ...unsigned(mathsTemporaries + 1), valueType.v128],
      ...integer(16), ...integer(0), ...loadVector(0), ...set(0),
      ...emit(0, temporaries, constant), ...storeVector(0), 0x0b,
    ]; // prettier-ignore
    return [...unsigned(code.length), ...code];
  };
  const bytes = new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, 0, 0]])),
    ...section(3, vector([[0], [0]])),
    ...section(5, vector([[0, 1]])),
    ...section(
      7,
      vector([
        [...text('memory'), 2, 0],
        [...text('exp'), 0, 0],
        [...text('log'), 0, 1],
      ]),
    ),
    ...section(10, vector([body(emitExp), body(emitLog)])),
  ]);
  const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as {
    memory: WebAssembly.Memory;
    exp: () => void;
    log: () => void;
  };
  const view = new DataView(exports.memory.buffer);
  constants.forEach((bits, i) => {
    view.setBigUint64(32 + i * 16, bits, true);
    view.setBigUint64(40 + i * 16, bits, true);
  });
  const call =
    (run: () => void) =>
    (x: number): number => {
      view.setFloat64(0, x, true);
      view.setFloat64(8, 1, true);
      run();
      return view.getFloat64(16, true);
    };
  return { exp: call(exports.exp), log: call(exports.log) };
}
