import type { ConstantLoad } from './emitMaths.ts';
import { emitExponentials } from './emitExponentials.ts';
import { emitKernel } from './emitKernel.ts';
import { emitSampler } from './emitSampler.ts';
import { emitSelection } from './emitSelection.ts';
import { exponentialsName } from './exponentialsRoom.ts';
import {
  align,
  constantTable,
  makeLayout,
  type ProgramLayout,
  type TableColumn,
} from './layout.ts';
import { samplerName } from './samplerRoom.ts';
import type { Schedule } from './schedule.ts';
import { selectionName } from './selectionRoom.ts';
import {
  integer,
  loadVector,
  section,
  text,
  unsigned,
  valueType,
  vector,
  type Bytes,
} from './wasmBytes.ts';

const words = new DataView(new ArrayBuffer(8));

/** Constants of a program, each once, in order of first use; loads cost less than vector literals. */
class ConstantPool {
  readonly #indexes = new Map<bigint, number>();

  load(value: number | bigint): number {
    const bits = typeof value === 'bigint' ? BigInt.asUintN(64, value) : bitsOf(value);
    const index = this.#indexes.get(bits) ?? this.#indexes.size;
    this.#indexes.set(bits, index);
    return constantTable + index * 16;
  }

  get bits(): string[] {
    return [...this.#indexes.keys()].map((bits) => bits.toString(16).padStart(16, '0'));
  }
}

function bitsOf(value: number): bigint {
  words.setFloat64(0, value);
  return words.getBigUint64(0);
}

/** More than exp, log, the tier bounds, the sampler and the selection need. */
const constantsOfMaths = 128;

/** Room for all constants, whose number is known only when the kernels are written; the province record follows. */
function constantRoom({ kernels }: Schedule): number {
  const constants = new Set(
    kernels
      .flatMap(({ operations, stores }) => [
        ...operations.flatMap(({ parts }) => parts),
        ...stores.flatMap((store) => ('operation' in store ? [store.operation] : [])),
      ])
      .filter(({ kind }) => kind === 'constant'),
  );
  return constants.size + constantsOfMaths;
}

/** Writes the module: one exported function per kernel, those of the sample and of order statistics, one exported memory. */
export function emitModule(
  schedule: Schedule,
  columns: readonly TableColumn[],
): { bytes: Uint8Array<ArrayBuffer>; layout: ProgramLayout } {
  const pool = new ConstantPool();
  const constant: ConstantLoad = (value) => [...integer(0), ...loadVector(pool.load(value))];
  const provinceRecord = align(constantTable + constantRoom(schedule) * 16, 64);
  const bodies = schedule.kernels.map((kernel) => {
    const body = emitKernel(kernel, schedule, provinceRecord, constant);
    return [...unsigned(body.length), ...body];
  });
  for (const body of [emitSampler(constant), emitExponentials(constant), emitSelection(constant)])
    bodies.push([...unsigned(body.length), ...body]);
  const layout = makeLayout(schedule, pool.bits, provinceRecord, columns);
  const parameters = vector(Array.from({ length: 4 }, () => [valueType.i32]));
  const kernel: Bytes = [0x60, ...parameters, 0];
  const select: Bytes = [0x60, ...parameters, 1, valueType.i32];
  const names = [
    ...schedule.kernels.map(({ name }) => name),
    samplerName,
    exponentialsName,
    selectionName,
  ];
  const functions = names.map((name, index) => [...text(name), 0, ...unsigned(index)]);
  const module: Bytes = [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([kernel, select])),
    ...section(3, vector(names.map((name) => [name === selectionName ? 1 : 0]))),
    ...section(5, vector([[0, 1]])),
    ...section(7, vector([[...text('memory'), 2, 0], ...functions])),
    ...section(10, vector(bodies)),
  ];
  return { bytes: new Uint8Array(module), layout };
}
