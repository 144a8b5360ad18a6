import { type ConstantLoad, emitExp, mathsTemporaries } from './emitMaths.ts';
import { curveRecord, exponentialsDraws } from './exponentialsRoom.ts';
import {
  branchIf,
  type Bytes,
  get,
  instruction as op,
  integer,
  loadVector,
  loop,
  set,
  storeVector,
  tee,
  unsigned,
  valueType,
} from './wasmBytes.ts';

/** Parameters: addresses of the normals and of the results, their bytes, and the address of the curve. */
const [normals, results, bytes, curve] = [0, 1, 2, 3] as const;
const end = 4;
const [factor, above, below, z] = [5, 6, 7, 8] as const;
const temporaries = Array.from({ length: mathsTemporaries }, (_, k) => z + 1 + k);
const vectors = 4 + mathsTemporaries;

/** Body of the function that writes factor · exp(step · z): the operations of `sample/exponentialsFrom.ts`, so that the bits are its. */
export function emitExponentials(constant: ConstantLoad): Bytes {
  const read = (offset: number, local: number): Bytes => [
    ...get(curve), ...loadVector(offset), ...set(local),
  ]; // prettier-ignore
  return [
    ...unsigned(2),
    ...unsigned(1), valueType.i32, ...unsigned(vectors), valueType.v128,
    ...read(curveRecord.factor, factor),
    ...read(curveRecord.above, above),
    ...read(curveRecord.below, below),
    ...get(normals), ...get(bytes), ...op.add32, ...set(end),
    ...loop,
    ...two(0, constant), ...two(16, constant),
    ...get(results), ...integer(8 * exponentialsDraws), ...op.add32, ...set(results),
    ...get(normals), ...integer(8 * exponentialsDraws), ...op.add32, ...tee(normals),
    ...get(end), ...op.lessThan32, ...branchIf(0), ...op.end,
    ...op.end,
  ]; // prettier-ignore
}

/** Two draws, at an offset in bytes. */
function two(offset: number, constant: ConstantLoad): Bytes {
  return [
    ...get(normals), ...loadVector(offset), ...set(z),
    ...get(results), ...get(factor),
    ...get(above), ...get(below), ...get(z), ...constant(0), ...op.greaterThan, ...op.choose,
    ...get(z), ...op.multiply, ...set(z),
    ...emitExp(z, temporaries, constant), ...op.multiply, ...storeVector(offset),
  ]; // prettier-ignore
}
