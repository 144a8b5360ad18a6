import { levels, type Level } from './axes.ts';
import type { ConstantLoad } from './emitMaths.ts';
import { type KernelLocals, parameter } from './KernelLocals.ts';
import { columnEntryBytes, columnTable, entryOffsets, slotOffset } from './layout.ts';
import type { Kernel, Schedule, Slot } from './schedule.ts';
import {
  get,
  instruction as op,
  integer,
  load32,
  loadVector,
  set,
  storeVector,
  type Bytes,
} from './wasmBytes.ts';

export const vectorBytes = 16;

/**
 * Where a kernel finds and leaves its values. Constants and numbers that hold for all draws are loaded into
 * locals before the loops: a load inside would be moved by V8 to the start of the loop with all others,
 * where there are too few registers, and be stored and loaded once more.
 */
export class KernelPlaces {
  readonly #kernel: Kernel;
  readonly #schedule: Schedule;
  readonly #provinceRecord: number;
  readonly #loadConstant: ConstantLoad;
  readonly #locals: KernelLocals;
  readonly #held = new Map<string, number>();
  readonly #beforeItems: Bytes = [];
  readonly #beforeDraws: Bytes = [];

  constructor(
    kernel: Kernel,
    schedule: Schedule,
    provinceRecord: number,
    loadConstant: ConstantLoad,
    locals: KernelLocals,
  ) {
    this.#kernel = kernel;
    this.#schedule = schedule;
    this.#provinceRecord = provinceRecord;
    this.#loadConstant = loadConstant;
    this.#locals = locals;
  }

  readonly constant: ConstantLoad = (value) => {
    const load = this.#loadConstant(value);
    return this.#hold(`constant ${load.join()}`, load, this.#beforeItems);
  };

  /** The vector of a slot: of `lane`, where vectors are interleaved. */
  load(slot: Slot, lane: number): Bytes {
    const code = [...this.#base(slot), ...loadVector(this.#offset(slot, lane))];
    if (slot.draw || !this.#kernel.draw) return code;
    return this.#hold(`${slot.level} ${slot.index}`, code, this.#beforeDraws);
  }

  store(slot: Slot, value: Bytes, lane: number): Bytes {
    return [...this.#base(slot), ...value, ...storeVector(this.#offset(slot, lane))];
  }

  leaf(name: string): Slot {
    return this.#schedule.leaves.get(name) as Slot;
  }

  slot(operation: Parameters<Schedule['slots']['get']>[0]): Slot {
    return this.#schedule.slots.get(operation) as Slot;
  }

  column(quantity: number): Bytes {
    return get(this.#locals.integer(`column ${quantity}`));
  }

  totals(): Bytes {
    return get(this.#locals.integer('total'));
  }

  /** Loads of constants, for the start of the kernel. */
  get beforeItems(): Bytes {
    return this.#beforeItems;
  }

  /** Record addresses from the entry of the item, addresses of the columns it writes, what holds for all its draws. */
  beforeDraws(): Bytes {
    const { level } = this.#kernel;
    return [...(level === 'province' ? [] : this.#pointers()), ...this.#beforeDraws];
  }

  /** Addresses of the current draws: record plus draw offset. */
  addresses(): Bytes {
    const draw = this.#locals.integer('draw');
    const code: Bytes = [];
    const point = (base: Bytes, name: string): void => {
      code.push(...base, ...get(draw), ...op.add32, ...set(this.#locals.integer(name)));
    };
    for (const level of levels)
      if (this.#locals.has(`draws of ${level}`))
        point(get(this.#locals.integer(`record of ${level}`)), `draws of ${level}`);
    for (const quantity of this.#columns())
      point(get(this.#locals.integer(`base of column ${quantity}`)), `column ${quantity}`);
    if (this.#locals.has('total')) point(get(parameter.totals), 'total');
    return code;
  }

  #hold(name: string, load: Bytes, before: Bytes): Bytes {
    const local = this.#held.get(name) ?? this.#locals.vector();
    if (!this.#held.has(name)) before.push(...load, ...set(local));
    this.#held.set(name, local);
    return get(local);
  }

  #pointers(): Bytes {
    const entry = this.#locals.integer('entry');
    const code: Bytes = [];
    for (const level of levels) {
      if (level === 'province' || !this.#needs(level)) continue;
      const record = this.#locals.integer(`record of ${level}`);
      code.push(...get(entry), ...load32(this.#entryOffset(level)), ...set(record));
    }
    for (const quantity of this.#columns()) {
      const at = columnTable + quantity * columnEntryBytes;
      const base = this.#locals.integer(`base of column ${quantity}`);
      code.push(
        ...get(entry), ...load32(entryOffsets.column), ...integer(0), ...load32(at + 4), ...op.and32,
        ...integer(0), ...load32(at), ...op.add32, ...set(base),
      ); // prettier-ignore
    }
    return code;
  }

  #needs(level: Level): boolean {
    return this.#locals.has(`record of ${level}`) || this.#locals.has(`draws of ${level}`);
  }

  #columns(): number[] {
    return this.#kernel.stores.flatMap((store) =>
      store.kind === 'output' && store.destination.kind === 'column'
        ? [store.destination.quantity]
        : [],
    );
  }

  #entryOffset(level: Exclude<Level, 'province'>): number {
    return level === this.#kernel.level
      ? entryOffsets.own
      : entryOffsets[level as 'group' | 'sector' | 'profile'];
  }

  #offset(slot: Slot, lane: number): number {
    const start = slot.level === 'province' ? this.#provinceRecord : 0;
    return start + slotOffset(this.#schedule, slot) + (slot.draw ? lane * vectorBytes : 0);
  }

  #base(slot: Slot): Bytes {
    if (slot.level === 'province')
      return slot.draw ? get(this.#locals.integer('draw')) : integer(0);
    return get(this.#locals.integer(`${slot.draw ? 'draws' : 'record'} of ${slot.level}`));
  }
}
