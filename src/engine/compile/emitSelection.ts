import type { ConstantLoad } from './emitMaths.ts';
import { selectionRoom as room } from './selectionRoom.ts';
import {
  block,
  branch,
  branchIf,
  type Bytes,
  floatLane,
  get,
  instruction as op,
  integer,
  integerLane,
  load32,
  load64,
  loadFloat,
  loadVector,
  long,
  loop,
  set,
  store32,
  store64,
  storeFloat,
  tee,
  unsigned,
  valueType,
  when,
} from './wasmBytes.ts';

/** Parameters: address of the column, its values (an even number, 8 at least), the room, how many ranks. */
const [column, count, base, ranks] = [0, 1, 2, 3] as const;
const [at, end, chain, bucket, rank, below, above, taken, link, buckets, hole] = [
  4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
] as const;
const node = 15;
const [low, high, scale, value] = [16, 17, 18, 19] as const;
const [lowest, highest, strange, places, factor, shift, least, most] = [
  20, 21, 22, 23, 24, 25, 26, 27,
] as const;

/** Fewest values that tell the range, and by how many bits more of them there are: few are outside then. */
const probes = 256;
const probesOf = 5;
/** Adding it leaves the nearest whole number in the low bits. */
const twoTo52 = 4503599627370496;

/**
 * Body of the function that finds order statistics of a column where it lies: what `summarise/createSelection.ts` does
 * for a column in JavaScript. The ranks stand in the room, ascending; the values come beside them. It answers 0 where
 * it is not made for the column: equal values at its beginning only, a number that is not finite, crowded buckets.
 */
export function emitSelection(constant: ConstantLoad): Bytes {
  return [
    ...unsigned(4),
    ...unsigned(11), valueType.i32, ...unsigned(1), valueType.i64,
    ...unsigned(4), valueType.f64, ...unsigned(8), valueType.v128,
    ...range(), ...spread(constant), ...distribute(constant), ...gather(), ...sort(), ...answer(),
    ...integer(1), ...op.end,
  ]; // prettier-ignore
}

const refuse: Bytes = [...when, ...integer(0), ...op.leave, ...op.end];
const times = (local: number, bits: number): Bytes => [
  ...get(local),
  ...integer(bits),
  ...op.shiftLeft32,
];
const step = (local: number, by: number): Bytes => [
  ...get(local),
  ...integer(by),
  ...op.add32,
  ...tee(local),
];
const inRoom = (local: number, bits: number): Bytes => [
  ...get(base),
  ...times(local, bits),
  ...op.add32,
];

/** The first values tell the range: a prefix of the sample is spread out as the whole is. */
function range(): Bytes {
  return [
    ...get(count), ...integer(probesOf), ...op.shiftRight32, ...tee(end),
    ...integer(probes), ...get(end), ...integer(probes), ...op.moreThan32, ...op.pick, ...tee(end),
    ...get(count), ...get(end), ...get(count), ...op.lessThan32, ...op.pick, ...set(end),
    ...get(column), ...times(end, 3), ...op.add32, ...set(end),
    ...get(column), ...tee(at), ...loadVector(0), ...tee(lowest), ...set(highest),
    ...loop,
    ...get(lowest), ...get(at), ...loadVector(0), ...tee(places), ...op.pseudoMin, ...set(lowest),
    ...get(highest), ...get(places), ...op.pseudoMax, ...set(highest),
    ...step(at, 16), ...get(end), ...op.lessThan32, ...branchIf(0), ...op.end,
    ...ofBoth(lowest, low, op.lessThanFloat), ...ofBoth(highest, high, op.moreThanFloat),
  ]; // prettier-ignore
}

/** The number of a vector's two that is before the other. */
function ofBoth(vector: number, target: number, before: Bytes): Bytes {
  const [first, second] = [floatLane(0), floatLane(1)].map((lane) => [...get(vector), ...lane]);
  return [...first!, ...second!, ...first!, ...second!, ...before, ...op.pick, ...set(target)];
}

/** How many buckets, and what brings a value to the number of its bucket above 2^52. */
function spread(constant: ConstantLoad): Bytes {
  const float = (number: number): Bytes => [...constant(number), ...floatLane(0)];
  return [
    ...get(count), ...integer(1), ...op.shiftRight32, ...tee(buckets),
    ...integer(room.mostBuckets), ...get(buckets), ...integer(room.mostBuckets),
    ...op.lessThan32, ...op.pick, ...set(buckets),
    ...get(high), ...get(low), ...op.subtractFloat, ...tee(value),
    ...float(0), ...op.equalFloat, ...when, ...constantColumn(), ...op.end,
    ...get(value), ...float(0), ...op.moreThanFloat, ...op.not32, ...refuse,
    ...get(buckets), ...op.floatOf32, ...float(0.5), ...op.subtractFloat,
    ...get(value), ...op.divideFloat, ...tee(scale),
    ...float(Number.MAX_VALUE), ...op.moreThanFloat, ...refuse,
    ...float(twoTo52), ...get(low), ...get(scale), ...op.multiplyFloat, ...op.subtractFloat,
    ...op.splatFloat, ...set(shift), ...get(scale), ...op.splatFloat, ...set(factor),
    ...constant(twoTo52), ...tee(least),
    ...get(buckets), ...integer(1), ...op.subtract32, ...op.floatOf32, ...op.splatFloat,
    ...op.add, ...set(most),
    ...get(base), ...integer(room.buckets), ...op.add32, ...integer(0), ...times(buckets, 3),
    ...op.fill,
  ]; // prettier-ignore
}

/** Where all values are the first, they are those of all ranks. */
function constantColumn(): Bytes {
  return [
    ...get(column), ...tee(at), ...times(count, 3), ...op.add32, ...set(end),
    ...loop,
    ...get(at), ...loadVector(0), ...get(lowest), ...op.equal, ...op.allTrue64, ...op.not32, ...refuse,
    ...step(at, 16), ...get(end), ...op.lessThan32, ...branchIf(0), ...op.end,
    ...integer(0), ...set(rank),
    ...loop, ...inRoom(rank, 3), ...get(low), ...storeFloat(room.values),
    ...step(rank, 1), ...get(ranks), ...op.lessThan32, ...branchIf(0), ...op.end,
    ...integer(1), ...op.leave,
  ]; // prettier-ignore
}

/** Chains the values in buckets: how many members each has (low word), the link of the last (high word). */
function distribute(constant: ConstantLoad): Bytes {
  return [
    ...constant(0), ...set(strange), ...get(base), ...set(chain),
    ...get(column), ...tee(at), ...times(count, 3), ...op.add32, ...set(end),
    ...loop,
    ...get(at), ...loadVector(0), ...tee(places),
    ...get(factor), ...op.multiply, ...get(shift), ...op.add,
    ...set(highest), ...get(least), ...get(highest), ...op.pseudoMax,
    ...set(highest), ...get(most), ...get(highest), ...op.pseudoMin, ...set(lowest),
    ...get(strange), ...get(places), ...get(places), ...op.subtract, ...op.add, ...set(strange),
    ...chained(0), ...chained(1),
    ...get(chain), ...integer(8), ...op.add32, ...set(chain),
    ...step(at, 16), ...get(end), ...op.lessThan32, ...branchIf(0), ...op.end,
    ...get(strange), ...constant(0), ...op.equal, ...op.allTrue64, ...op.not32, ...refuse,
  ]; // prettier-ignore
}

/** Puts one number of the vector into its bucket. */
function chained(lane: number): Bytes {
  return [
    ...get(base), ...get(lowest), ...integerLane(lane * 2), ...integer(3), ...op.shiftLeft32,
    ...op.add32, ...tee(bucket), ...get(bucket), ...load64(room.buckets), ...tee(node),
    ...long(0xffffffff), ...op.andLong, ...long(1), ...op.addLong,
    ...get(chain), ...integer(lane * 4), ...op.add32, ...op.toLong,
    ...long(32), ...op.shiftLeftLong, ...op.orLong, ...store64(room.buckets),
    ...get(chain), ...get(node), ...long(32), ...op.shiftRightLong, ...op.ofLong,
    ...store32(room.links + lane * 4),
  ]; // prettier-ignore
}

/** Copies the members of buckets that hold a wanted rank side by side, and notes where each rank will be. */
function gather(): Bytes {
  const wanted = [...inRoom(rank, 2), ...load32(room.ranks)];
  return [
    ...integer(0), ...set(rank), ...integer(0), ...set(below), ...integer(0), ...set(taken),
    ...get(base), ...set(bucket),
    ...loop,
    ...get(below), ...get(bucket), ...load64(room.buckets), ...tee(node), ...op.ofLong,
    ...op.add32, ...set(above),
    ...wanted, ...get(above), ...op.lessThan32, ...when,
    ...loop,
    ...inRoom(rank, 2), ...wanted, ...get(taken), ...op.add32, ...get(below), ...op.subtract32,
    ...store32(room.places),
    ...step(rank, 1), ...get(ranks), ...op.lessThan32,
    ...wanted, ...get(above), ...op.lessThan32, ...op.and32, ...branchIf(0), ...op.end,
    ...members(), ...op.end,
    ...get(above), ...set(below), ...get(bucket), ...integer(8), ...op.add32, ...set(bucket),
    ...get(rank), ...get(ranks), ...op.lessThan32, ...branchIf(0), ...op.end,
  ]; // prettier-ignore
}

function members(): Bytes {
  return [
    ...get(above), ...get(below), ...op.subtract32, ...get(taken), ...op.add32, ...tee(hole),
    ...integer(room.mostGathered), ...op.moreThan32, ...refuse,
    ...get(node), ...long(32), ...op.shiftRightLong, ...op.ofLong, ...set(link),
    ...loop,
    ...inRoom(taken, 3),
    ...get(column), ...get(link), ...get(base), ...op.subtract32, ...integer(1), ...op.shiftLeft32,
    ...op.add32, ...loadFloat(0), ...storeFloat(room.gathered),
    ...get(link), ...load32(room.links), ...set(link),
    ...step(taken, 1), ...get(hole), ...op.lessThan32, ...branchIf(0), ...op.end,
  ]; // prettier-ignore
}

/** Sorts by insertion: the buckets stand in order already. */
function sort(): Bytes {
  const before = [...get(hole), ...loadFloat(room.gathered - 8)];
  return [
    ...inRoom(taken, 3), ...set(end), ...get(base), ...set(at),
    ...loop,
    ...get(at), ...tee(hole), ...loadFloat(room.gathered), ...set(value),
    ...block, ...loop,
    ...get(base), ...get(hole), ...op.lessThan32, ...op.not32, ...branchIf(1),
    ...before, ...get(value), ...op.moreThanFloat, ...op.not32, ...branchIf(1),
    ...get(hole), ...before, ...storeFloat(room.gathered),
    ...get(hole), ...integer(8), ...op.subtract32, ...set(hole), ...branch(0), ...op.end, ...op.end,
    ...get(hole), ...get(value), ...storeFloat(room.gathered),
    ...step(at, 8), ...get(end), ...op.lessThan32, ...branchIf(0), ...op.end,
  ]; // prettier-ignore
}

function answer(): Bytes {
  return [
    ...integer(0), ...set(rank),
    ...loop,
    ...inRoom(rank, 3),
    ...get(base), ...inRoom(rank, 2), ...load32(room.places), ...integer(3), ...op.shiftLeft32,
    ...op.add32, ...loadFloat(room.gathered), ...storeFloat(room.values),
    ...step(rank, 1), ...get(ranks), ...op.lessThan32, ...branchIf(0), ...op.end,
  ]; // prettier-ignore
}
