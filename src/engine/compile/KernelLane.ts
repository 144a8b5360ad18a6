import { emitExp, emitLog, emitPower, mathsTemporaries } from './emitMaths.ts';
import type { KernelLocals } from './KernelLocals.ts';
import { vectorBytes, type KernelPlaces } from './KernelPlaces.ts';
import { drawSlotBytes } from './layout.ts';
import { countedLeaf } from './leafNames.ts';
import type { Operation, OperationKind } from './operations.ts';
import type { Kernel, Store } from './schedule.ts';
import { get, instruction as op, loadVector, set, storeVector, type Bytes } from './wasmBytes.ts';

const needsLocals: ReadonlySet<OperationKind> = new Set(['exp', 'log', 'power']);

/**
 * The code of one vector of draws in a kernel. Each value is stored as soon as it is there: stores keep V8 from
 * moving later loads before them.
 */
export class KernelLane {
  readonly #kernel: Kernel;
  readonly #places: KernelPlaces;
  readonly #locals: KernelLocals;
  readonly #lane: number;
  readonly #own: ReadonlySet<Operation>;
  readonly #unread = new Map<Operation, number>();
  readonly #kept = new Map<Operation, number>();
  readonly #temporaries: readonly number[];
  readonly #statements: readonly Operation[];
  readonly #stored = new Set<Store>();

  constructor(kernel: Kernel, places: KernelPlaces, locals: KernelLocals, lane: number) {
    this.#kernel = kernel;
    this.#places = places;
    this.#locals = locals;
    this.#lane = lane;
    this.#own = new Set(kernel.operations);
    this.#temporaries = Array.from({ length: mathsTemporaries + 1 }, () => locals.vector());
    const stored = kernel.stores.flatMap((store) =>
      'operation' in store ? [store.operation] : [],
    );
    for (const operation of [...kernel.operations.flatMap(({ parts }) => parts), ...stored])
      this.#unread.set(operation, (this.#unread.get(operation) ?? 0) + 1);
    const isStored = new Set(stored);
    // Values needed more than once or stored, and exp, log and power, whose code needs its operands in locals.
    this.#statements = kernel.operations.filter(
      (operation) =>
        isStored.has(operation) ||
        (this.#unread.get(operation) ?? 0) > 1 ||
        needsLocals.has(operation.kind),
    );
  }

  /** Code of each value that is kept in a local, with its stores; the same steps in every lane of a kernel. */
  *steps(): Generator<Bytes, void> {
    for (const operation of this.#statements)
      yield [
        ...this.#keep(operation, this.#compute(operation)),
        ...this.#kernel.stores.flatMap((store) =>
          'operation' in store && store.operation === operation ? this.#store(store) : [],
        ),
      ];
    const rest = this.#kernel.stores.filter((store) => !this.#stored.has(store));
    for (const store of rest) yield this.#store(store);
  }

  #keep(operation: Operation, value: Bytes): Bytes {
    const local = this.#locals.vector();
    this.#kept.set(operation, local);
    return [...value, ...set(local)];
  }

  #value(operation: Operation): Bytes {
    this.#unread.set(operation, (this.#unread.get(operation) ?? 0) - 1);
    const local = this.#kept.get(operation);
    if (local !== undefined) return get(local);
    if (operation.kind === 'constant') return this.#places.constant(operation.value);
    if (operation.kind === 'leaf')
      return this.#places.load(this.#places.leaf(operation.name), this.#lane);
    if (!this.#own.has(operation))
      return this.#places.load(this.#places.slot(operation), this.#lane);
    return this.#compute(operation);
  }

  #compute(operation: Operation): Bytes {
    const [x = 0, ...rest] = this.#temporaries;
    const { constant } = this.#places;
    const operands = operation.parts.flatMap((part) => this.#value(part));
    switch (operation.kind) {
      case 'exp':
        return [...operands, ...set(x), ...emitExp(x, rest, constant)];
      case 'log':
        return [...operands, ...set(x), ...emitLog(x, rest, constant)];
      case 'power': {
        const [base, exponent] = [this.#locals.vector(), this.#locals.vector()];
        const code = emitPower(base, exponent, x, rest, constant);
        return [...operands, ...set(exponent), ...set(base), ...code];
      }
      case 'constant':
      case 'leaf':
        return this.#value(operation);
      default:
        return [...operands, ...op[operation.kind]];
    }
  }

  #store(store: Store): Bytes {
    this.#stored.add(store);
    const places = this.#places;
    if (store.kind === 'copy')
      return places.store(store.slot, places.load(store.from, this.#lane), this.#lane);
    const value = this.#value(store.operation);
    if (store.kind === 'slot')
      return [...this.#rescue(store), ...places.store(store.slot, value, this.#lane)];
    const { destination } = store;
    if (destination.kind === 'column')
      return [
        ...places.column(destination.quantity),
        ...value,
        ...storeVector(this.#lane * vectorBytes),
      ];
    const offset = destination.series * drawSlotBytes + this.#lane * vectorBytes;
    const counted = places.load(places.leaf(countedLeaf), this.#lane);
    const term =
      destination.bound === undefined
        ? [...value, ...counted, ...op.multiply]
        : [...value, ...places.constant(destination.bound), ...op.atLeast, ...counted, ...op.and];
    const total = places.totals();
    return [...total, ...total, ...loadVector(offset), ...term, ...op.add, ...storeVector(offset)];
  }

  /** Keeps the value of a state that is about to be overwritten by its next one but is still to be read. */
  #rescue({ slot, operation: written }: Extract<Store, { kind: 'slot' }>): Bytes {
    const read = [...this.#unread].find(
      ([operation, reads]) =>
        reads > 0 &&
        operation !== written &&
        operation.kind === 'leaf' &&
        this.#places.leaf(operation.name) === slot,
    );
    return read && !this.#kept.has(read[0]) ? this.#keep(read[0], this.#value(read[0])) : [];
  }
}
