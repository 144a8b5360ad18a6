import { years } from '#model/quantities.ts';
import { align, columnEntryBytes, columnTable, drawSlotBytes } from '../compile/layout.ts';
import { mostRanks, selectionBytes, selectionRoom } from '../compile/selectionRoom.ts';

/** Shorter columns are left to JavaScript, as are those of an odd number of draws. */
const fewestSelected = 16;

/** Bytes between two columns beyond their draws: keeps equal draws of neighbours out of one cache set. */
const columnPadding = 64;

/** The program's function that finds order statistics (see `emitSelection`). */
export type SelectFunction = (column: number, count: number, room: number, ranks: number) => number;

/** Columns of results in the memory of one program instance: all draws of a kept quantity, year and item. */
export class ColumnMemory {
  #floats = new Float64Array(0);
  #integers = new Int32Array(0);
  /** First byte of the columns, of the one that quantities not kept are written to, and of the room to select in. */
  #columns = 0;
  #aside = 0;
  #selection = 0;
  #kept: readonly number[] = [];
  #items = 0;
  /** From one column to that of the next item. */
  bytes = 0;

  /** Whether the columns are those of these quantities. */
  keeps(kept: readonly number[]): boolean {
    return kept.join() === this.#kept.join();
  }

  /** Takes the room for columns of `capacity` draws; `reserve` takes bytes and gives the address of the first. */
  reserve(
    kept: readonly number[],
    items: number,
    capacity: number,
    reserve: (bytes: number) => number,
  ): void {
    this.#kept = kept;
    this.#items = items;
    this.bytes = align(capacity * 8, 32) + columnPadding;
    this.#aside = reserve(drawSlotBytes);
    this.#selection = reserve(selectionBytes(capacity));
    this.#columns = reserve(years.length * kept.length * items * this.bytes);
  }

  /** Looks at the whole memory through these views, to be called after it has grown. */
  view(floats: Float64Array<ArrayBuffer>, integers: Int32Array<ArrayBuffer>): void {
    this.#floats = floats;
    this.#integers = integers;
  }

  /** Points the kernels at the columns of a year, from a draw on; quantities not kept go aside. */
  point(quantityCount: number, year: number, firstDraw: number): void {
    for (let quantity = 0; quantity < quantityCount; quantity++) {
      const at = (columnTable + quantity * columnEntryBytes) / 4;
      const kept = this.#kept.indexOf(quantity);
      this.#integers[at] = kept < 0 ? this.#aside : this.#address(kept, year, 0) + firstDraw * 8;
      this.#integers[at + 1] = kept < 0 ? 0 : -1;
    }
  }

  #address(kept: number, year: number, item: number): number {
    const index = (year * this.#kept.length + kept) * this.#items + item;
    return this.#columns + index * this.bytes;
  }

  /**
   * The first draws of a column, as a view of the memory.
   * @throws {RangeError} when the quantity is not kept
   */
  draws(quantity: number, year: number, item: number, draws: number): Float64Array {
    const kept = this.#kept.indexOf(quantity);
    if (kept < 0) throw new RangeError(`quantity ${quantity} is not kept in this run`);
    return new Float64Array(this.#floats.buffer, this.#address(kept, year, item), draws);
  }

  /**
   * Writes the values at the given ranks of a column, were it sorted, to `target`; false where the program leaves it to
   * JavaScript.
   */
  select(
    select: SelectFunction,
    quantity: number,
    year: number,
    item: number,
    draws: number,
    ranks: Int32Array,
    target: Float64Array,
  ): boolean {
    const kept = this.#kept.indexOf(quantity);
    if (kept < 0 || draws < fewestSelected || draws % 2 !== 0 || ranks.length > mostRanks)
      return false;
    const room = this.#selection;
    const integers = this.#integers;
    const wanted = (room + selectionRoom.ranks) / 4;
    for (let i = 0; i < ranks.length; i++) integers[wanted + i] = ranks[i] as number;
    const column = this.#address(kept, year, item);
    if (select(column, draws, room, ranks.length) === 0) return false;
    const floats = this.#floats;
    const values = (room + selectionRoom.values) / 8;
    for (let i = 0; i < ranks.length; i++) target[i] = floats[values + i] as number;
    return true;
  }

  /**
   * The first draw of all columns as [kept quantity][year][place], the place of each item in `places` among
   * `width`.
   */
  firsts(places: Int32Array, width: number, target: Float64Array): void {
    const floats = this.#floats;
    const stride = this.bytes / 8;
    const count = places.length;
    for (let kept = 0; kept < this.#kept.length; kept++)
      for (let year = 0; year < years.length; year++) {
        const row = (kept * years.length + year) * width;
        let at = this.#address(kept, year, 0) / 8;
        for (let item = 0; item < count; item++) {
          target[row + (places[item] as number)] = floats[at] as number;
          at += stride;
        }
      }
  }
}
