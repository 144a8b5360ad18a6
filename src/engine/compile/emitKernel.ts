import type { ConstantLoad } from './emitMaths.ts';
import { KernelLane } from './KernelLane.ts';
import { KernelLocals, parameter } from './KernelLocals.ts';
import { KernelPlaces, vectorBytes } from './KernelPlaces.ts';
import { entryBytes } from './layout.ts';
import type { Kernel, Schedule } from './schedule.ts';
import {
  branchIf,
  get,
  instruction as op,
  integer,
  loop,
  set,
  tee,
  type Bytes,
} from './wasmBytes.ts';

/**
 * Body of one kernel: a loop over the items of its level, in it a loop over the draws of the block,
 * two draws to a vector. Kernels that do not depend on the draw compute one vector with equal halves.
 */
export function emitKernel(
  kernel: Kernel,
  schedule: Schedule,
  provinceRecord: number,
  constant: ConstantLoad,
): Bytes {
  const locals = new KernelLocals();
  const places = new KernelPlaces(kernel, schedule, provinceRecord, constant, locals);
  const lanes = Array.from(
    { length: lanesOf(kernel) },
    (_, lane) => new KernelLane(kernel, places, locals, lane),
  );
  const body = interleave(lanes.map((lane) => [...lane.steps()]));
  const draws = kernel.draw ? drawLoop(body, places, locals, lanes.length) : body;
  const items = [...places.beforeDraws(), ...draws];
  const all = kernel.level === 'province' ? items : itemLoop(items, locals);
  return [...locals.declarations(), ...places.beforeItems, ...all, ...op.end];
}

/**
 * Vectors computed side by side: the processor waits for results less. Where most of the time goes only,
 * since the code is as much longer.
 */
function lanesOf({ draw, level }: Kernel): number {
  return draw && (level === 'cluster' || level === 'group') ? 2 : 1;
}

function interleave(lanes: readonly (readonly Bytes[])[]): Bytes {
  const [first = []] = lanes;
  return first.flatMap((_, step) => lanes.flatMap((steps) => steps[step] as Bytes));
}

function drawLoop(body: Bytes, places: KernelPlaces, locals: KernelLocals, lanes: number): Bytes {
  const draw = locals.integer('draw');
  return [
    ...integer(0), ...set(draw),
    ...loop, ...places.addresses(), ...body,
    ...get(draw), ...integer(lanes * vectorBytes), ...op.add32, ...tee(draw),
    ...get(parameter.bytes), ...op.lessThan32, ...branchIf(0), ...op.end,
  ]; // prettier-ignore
}

function itemLoop(body: Bytes, locals: KernelLocals): Bytes {
  const entry = locals.integer('entry');
  return [
    ...get(parameter.from), ...set(entry),
    ...loop, ...body,
    ...get(entry), ...integer(entryBytes), ...op.add32, ...tee(entry),
    ...get(parameter.to), ...op.lessThan32, ...branchIf(0), ...op.end,
  ]; // prettier-ignore
}
