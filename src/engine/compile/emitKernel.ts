import { levels, type Level } from './axes.ts';
import { emitExp, emitLog, mathsTemporaries, type ConstantLoad } from './emitMaths.ts';
import {
  columnEntryBytes,
  columnTable,
  drawSlotBytes,
  entryBytes,
  entryOffsets,
  slotOffset,
} from './layout.ts';
import type { Operation } from './operations.ts';
import { countedLeaf } from './leafNames.ts';
import type { Kernel, Schedule, Slot, Store } from './schedule.ts';
import {
  branchIf,
  get,
  instruction as op,
  integer,
  load32,
  loadVector,
  loop,
  set,
  storeVector,
  tee,
  unsigned,
  valueType,
  type Bytes,
} from './wasmBytes.ts';

/** Parameters of every kernel: first and last entry address, bytes of draws, address of the totals. */
const parameter = { from: 0, to: 1, bytes: 2, totals: 3 } as const;
const firstLocal = 4;
const vectorBytes = 16;

/**
 * Body of one kernel: a loop over the items of its level, in it a loop over the draws of the block,
 * two draws to a vector. (Two interleaved vectors were slower: they spill.) Kernels that do not depend
 * on the draw compute one vector with equal halves.
 */
export function emitKernel(
  kernel: Kernel,
  schedule: Schedule,
  provinceRecord: number,
  constant: ConstantLoad,
): Bytes {
  return new KernelEmitter(kernel, schedule, provinceRecord, constant).emit();
}

class KernelEmitter {
  readonly #own = new Set<Operation>();
  readonly #uses = new Map<Operation, number>();
  readonly #integers = new Map<string, number>();
  #vectors = 0;
  readonly #vectorLocals = new Map<Operation, number>();

  constructor(
    readonly kernel: Kernel,
    readonly schedule: Schedule,
    readonly provinceRecord: number,
    readonly constant: ConstantLoad,
  ) {
    for (const operation of kernel.operations) this.#own.add(operation);
    const stored = kernel.stores.flatMap((store) =>
      'operation' in store ? [store.operation] : [],
    );
    for (const operation of [...kernel.operations.flatMap(({ parts }) => parts), ...stored])
      this.#uses.set(operation, (this.#uses.get(operation) ?? 0) + 1);
    for (const operation of stored) this.#uses.set(operation, 2);
  }

  emit(): Bytes {
    const { kernel } = this;
    const body = this.#body();
    const advance = [
      ...get(this.#integer('draw')),
      ...integer(vectorBytes),
      ...op.add32,
      ...tee(this.#integer('draw')),
    ];
    const drawLoop = kernel.draw
      ? [
          ...integer(0), ...set(this.#integer('draw')),
          ...loop, ...this.#addresses(), ...body, ...advance,
          ...get(parameter.bytes), ...op.lessThan32, ...branchIf(0), ...op.end,
        ] // prettier-ignore
      : body;
    const items =
      kernel.level === 'province'
        ? drawLoop
        : [
            ...get(parameter.from), ...set(this.#integer('entry')),
            ...loop, ...this.#pointers(), ...drawLoop,
            ...get(this.#integer('entry')), ...integer(entryBytes), ...op.add32, ...tee(this.#integer('entry')),
            ...get(parameter.to), ...op.lessThan32, ...branchIf(0), ...op.end,
          ]; // prettier-ignore
    const declarations = [
      ...unsigned(2),
      ...unsigned(integerLocals), valueType.i32,
      ...unsigned(this.#vectors), valueType.v128,
    ]; // prettier-ignore
    return [...declarations, ...items, ...op.end];
  }

  #body(): Bytes {
    const temporaries = Array.from({ length: mathsTemporaries + 1 }, () => this.#vector());
    const code: Bytes = [];
    const keep = (operation: Operation, value: Bytes): void => {
      const local = this.#vector();
      code.push(...value, ...set(local));
      this.#vectorLocals.set(operation, local);
    };
    for (const operation of this.kernel.operations)
      if (this.#isStatement(operation)) keep(operation, this.#compute(operation, temporaries));
    // Everything is read before anything is stored: a state's place is overwritten by its next value.
    for (const store of this.kernel.stores)
      if ('operation' in store && !this.#vectorLocals.has(store.operation))
        keep(store.operation, this.#value(store.operation, temporaries));
    for (const store of this.kernel.stores) code.push(...this.#store(store, temporaries));
    return code;
  }

  /** Values needed more than once, and exp and log, whose code needs its operand in a local. */
  #isStatement(operation: Operation): boolean {
    return (
      (this.#uses.get(operation) ?? 0) > 1 || operation.kind === 'exp' || operation.kind === 'log'
    );
  }

  #value(operation: Operation, temporaries: readonly number[]): Bytes {
    const local = this.#vectorLocals.get(operation);
    if (local !== undefined) return get(local);
    if (operation.kind === 'constant') return this.constant(operation.value);
    if (operation.kind === 'leaf')
      return this.#load(this.schedule.leaves.get(operation.name) as Slot);
    if (!this.#own.has(operation)) return this.#load(this.schedule.slots.get(operation) as Slot);
    return this.#compute(operation, temporaries);
  }

  #compute(operation: Operation, temporaries: readonly number[]): Bytes {
    const [x = 0, ...rest] = temporaries;
    const operands = operation.parts.flatMap((part) => this.#value(part, temporaries));
    switch (operation.kind) {
      case 'exp':
        return [...operands, ...set(x), ...emitExp(x, rest, this.constant)];
      case 'log':
        return [...operands, ...set(x), ...emitLog(x, rest, this.constant)];
      case 'constant':
      case 'leaf':
        return this.#value(operation, temporaries);
      default:
        return [...operands, ...op[operation.kind]];
    }
  }

  #load(slot: Slot): Bytes {
    return [...this.#base(slot), ...loadVector(this.#offset(slot))];
  }

  #store(store: Store, temporaries: readonly number[]): Bytes {
    if (store.kind === 'copy')
      return [
        ...this.#base(store.slot),
        ...this.#load(store.from),
        ...storeVector(this.#offset(store.slot)),
      ];
    const value = this.#value(store.operation, temporaries);
    if (store.kind === 'slot')
      return [...this.#base(store.slot), ...value, ...storeVector(this.#offset(store.slot))];
    const { destination } = store;
    if (destination.kind === 'column')
      return [...get(this.#integer(`column ${destination.quantity}`)), ...value, ...storeVector(0)];
    const offset = destination.series * drawSlotBytes;
    const counted = this.#load(this.schedule.leaves.get(countedLeaf) as Slot);
    const term =
      destination.bound === undefined
        ? [...value, ...counted, ...op.multiply]
        : [...value, ...this.constant(destination.bound), ...op.atLeast, ...counted, ...op.and];
    const total = get(this.#integer('total'));
    return [...total, ...total, ...loadVector(offset), ...term, ...op.add, ...storeVector(offset)];
  }

  #offset(slot: Slot): number {
    const start = slot.level === 'province' ? this.provinceRecord : 0;
    return start + slotOffset(this.schedule, slot);
  }

  #base(slot: Slot): Bytes {
    if (slot.level === 'province') return slot.draw ? get(this.#integer('draw')) : integer(0);
    return get(this.#integer(slot.draw ? `draws of ${slot.level}` : `record of ${slot.level}`));
  }

  /** Record addresses from the entry of the item; addresses of the columns it writes. */
  #pointers(): Bytes {
    const code: Bytes = [];
    const entry = this.#integer('entry');
    for (const level of levels) {
      if (level === 'province' || !this.#needs(level)) continue;
      code.push(
        ...get(entry),
        ...load32(this.#entryOffset(level)),
        ...set(this.#integer(`record of ${level}`)),
      );
    }
    for (const quantity of this.#columns()) {
      const at = columnTable + quantity * columnEntryBytes;
      code.push(
        ...get(entry), ...load32(entryOffsets.column), ...integer(0), ...load32(at + 4), ...op.and32,
        ...integer(0), ...load32(at), ...op.add32, ...set(this.#integer(`base of column ${quantity}`)),
      ); // prettier-ignore
    }
    return code;
  }

  /** Addresses of the current draws: record plus draw offset. */
  #addresses(): Bytes {
    const draw = this.#integer('draw');
    const code: Bytes = [];
    const point = (base: Bytes, name: string): void => {
      code.push(...base, ...get(draw), ...op.add32, ...set(this.#integer(name)));
    };
    for (const level of levels)
      if (this.#integers.has(`draws of ${level}`))
        point(get(this.#integer(`record of ${level}`)), `draws of ${level}`);
    for (const quantity of this.#columns())
      point(get(this.#integer(`base of column ${quantity}`)), `column ${quantity}`);
    if (this.#integers.has('total')) point(get(parameter.totals), 'total');
    return code;
  }

  #needs(level: Level): boolean {
    return this.#integers.has(`record of ${level}`) || this.#integers.has(`draws of ${level}`);
  }

  #columns(): number[] {
    return this.kernel.stores.flatMap((store) =>
      store.kind === 'output' && store.destination.kind === 'column'
        ? [store.destination.quantity]
        : [],
    );
  }

  #entryOffset(level: Exclude<Level, 'province'>): number {
    return level === this.kernel.level
      ? entryOffsets.own
      : entryOffsets[level as 'group' | 'sector' | 'profile'];
  }

  /** Integer locals are numbered as they are first named; vectors follow them. */
  #integer(name: string): number {
    const known = this.#integers.get(name) ?? firstLocal + this.#integers.size;
    this.#integers.set(name, known);
    return known;
  }

  #vector(): number {
    return firstVector + this.#vectors++;
  }
}

/** Integer locals are declared before the vectors; a kernel never needs more of them than this. */
const integerLocals = 64;
const firstVector = firstLocal + integerLocals;
