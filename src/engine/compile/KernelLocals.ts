import { unsigned, valueType, type Bytes } from './wasmBytes.ts';

/** Parameters of every kernel: first and last entry address, bytes of draws, address of the totals. */
export const parameter = { from: 0, to: 1, bytes: 2, totals: 3 } as const;
const parameterCount = 4;

/** Integer locals are declared before the vectors; a kernel never needs more of them than this. */
const integerLocals = 64;

/** Locals of a kernel, numbered as they are first asked for. */
export class KernelLocals {
  readonly #integers = new Map<string, number>();
  #vectors = 0;

  integer(name: string): number {
    const known = this.#integers.get(name) ?? parameterCount + this.#integers.size;
    this.#integers.set(name, known);
    return known;
  }

  has(name: string): boolean {
    return this.#integers.has(name);
  }

  vector(): number {
    return parameterCount + integerLocals + this.#vectors++;
  }

  declarations(): Bytes {
    return [
      ...unsigned(2),
      ...unsigned(integerLocals), valueType.i32,
      ...unsigned(this.#vectors), valueType.v128,
    ]; // prettier-ignore
  }
}
