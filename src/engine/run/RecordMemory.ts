import { years } from '#model/quantities.ts';
import { levels, type Level } from '../compile/axes.ts';
import {
  align,
  columnEntryBytes,
  columnTable,
  drawSlotBytes,
  entryBytes,
  entryOffsets,
  type LeafPlace,
  type ProgramLayout,
} from '../compile/layout.ts';
import { mostRanks, selectionBytes, selectionRoom } from '../compile/selectionRoom.ts';
import type { Plan } from './plan.ts';
import { writeConstants } from './writeConstants.ts';

const pageBytes = 65536;
/** Shorter columns are left to JavaScript, as are those of an odd number of draws. */
const fewestSelected = 16;

/** Bytes between two columns beyond their draws: keeps equal draws of neighbours out of one cache set. */
const columnPadding = 64;

/** The program's function that finds order statistics (see `emitSelection`). */
export type SelectFunction = (column: number, count: number, room: number, ranks: number) => number;

/**
 * The memory of one program instance: constants, the records of all items, the tables that point to them,
 * the totals of each shard, and the columns of results.
 */
export class RecordMemory {
  readonly #layout: ProgramLayout;
  readonly #memory: WebAssembly.Memory;
  #floats = new Float64Array(0);
  #integers = new Int32Array(0);
  readonly #records: Record<Level, number> = {
    province: 0,
    profile: 0,
    sector: 0,
    group: 0,
    cluster: 0,
  };
  readonly #tables: Record<Level, number> = {
    province: 0,
    profile: 0,
    sector: 0,
    group: 0,
    cluster: 0,
  };
  readonly #counts: Record<Level, number> = {
    province: 1,
    profile: 0,
    sector: 0,
    group: 0,
    cluster: 0,
  };
  #totals = 0;
  #totalBytes = 0;
  #totalCount = 0;
  #columns = 0;
  #columnBytes = 0;
  #asideColumn = 0;
  #selection = 0;
  #kept: readonly number[] = [];
  #plan: Plan | undefined;
  #capacity = 0;

  constructor(layout: ProgramLayout, memory: WebAssembly.Memory) {
    this.#layout = layout;
    this.#memory = memory;
  }

  /**
   * Lays out all regions for a plan; `kept` are the quantities whose columns are kept. The records of a plan stay
   * where they are as long as it is the same.
   */
  arrange(plan: Plan, seriesCount: number, kept: readonly number[], capacity: number): void {
    if (plan === this.#plan && capacity === this.#capacity && kept.join() === this.#kept.join())
      return;
    const counts = {
      province: 1,
      profile: plan.profiles.length,
      sector: plan.sectors.length,
      group: plan.groups.length,
      cluster: plan.clusters.length,
    };
    // Where reserving fails, no plan has its places any more.
    this.#plan = undefined;
    let next = this.#layout.free;
    const reserve = (bytes: number): number => {
      const start = next;
      next = align(next + bytes, 64);
      return start;
    };
    Object.assign(this.#counts, counts);
    for (const level of levels) {
      if (level === 'province') continue;
      this.#records[level] = reserve(counts[level] * this.#layout.recordBytes[level]);
      this.#tables[level] = reserve(counts[level] * entryBytes);
    }
    this.#totalBytes = seriesCount * drawSlotBytes;
    this.#totalCount = plan.shards.length;
    this.#totals = reserve(this.#totalCount * this.#totalBytes);
    this.#kept = kept;
    this.#columnBytes = align(capacity * 8, 32) + columnPadding;
    const aside = reserve(drawSlotBytes);
    const selection = reserve(selectionBytes(capacity));
    this.#columns = reserve(years.length * kept.length * counts.cluster * this.#columnBytes);
    this.#grow(next);
    this.#asideColumn = aside;
    this.#selection = selection;
    writeConstants(this.#layout, this.#integers);
    this.#writeTables(plan);
    this.#plan = plan;
    this.#capacity = capacity;
  }

  #grow(bytes: number): void {
    const missing = bytes - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageBytes));
    if (this.#floats.buffer !== this.#memory.buffer) {
      this.#floats = new Float64Array(this.#memory.buffer);
      this.#integers = new Int32Array(this.#memory.buffer);
    }
  }

  #writeTables(plan: Plan): void {
    const write = (
      level: Level,
      index: number,
      values: Partial<Record<keyof typeof entryOffsets, number>>,
    ): void => {
      const at = this.#tables[level] + index * entryBytes;
      for (const [name, value] of Object.entries(values))
        this.#integers[(at + entryOffsets[name as keyof typeof entryOffsets]) / 4] = value;
    };
    plan.profiles.forEach((_, i) => write('profile', i, { own: this.#record('profile', i) }));
    plan.sectors.forEach((_, i) => write('sector', i, { own: this.#record('sector', i) }));
    plan.groups.forEach(({ sector, profile }, i) =>
      write('group', i, {
        own: this.#record('group', i),
        sector: this.#record('sector', sector),
        profile: this.#record('profile', profile),
      }),
    );
    plan.clusters.forEach(({ group }, i) => {
      const { sector, profile } = plan.groups[group] as { sector: number; profile: number };
      write('cluster', i, {
        own: this.#record('cluster', i),
        group: this.#record('group', group),
        sector: this.#record('sector', sector),
        profile: this.#record('profile', profile),
        column: i * this.#columnBytes,
      });
    });
  }

  #record(level: Level, index: number): number {
    if (level === 'province') return this.#layout.provinceRecord;
    return this.#records[level] + index * this.#layout.recordBytes[level];
  }

  /** Points the kernels at the columns of a year, from a draw on; quantities not kept go aside. */
  pointColumns(quantityCount: number, year: number, firstDraw: number): void {
    for (let quantity = 0; quantity < quantityCount; quantity++) {
      const at = (columnTable + quantity * columnEntryBytes) / 4;
      const kept = this.#kept.indexOf(quantity);
      this.#integers[at] =
        kept < 0 ? this.#asideColumn : this.#columnAddress(kept, year, 0) + firstDraw * 8;
      this.#integers[at + 1] = kept < 0 ? 0 : -1;
    }
  }

  #columnAddress(kept: number, year: number, item: number): number {
    const index = (year * this.#kept.length + kept) * this.#counts.cluster + item;
    return this.#columns + index * this.#columnBytes;
  }

  column(quantity: number, year: number, item: number, draws: number): Float64Array {
    const kept = this.#kept.indexOf(quantity);
    if (kept < 0) throw new RangeError(`quantity ${quantity} is not kept in this run`);
    return new Float64Array(this.#memory.buffer, this.#columnAddress(kept, year, item), draws);
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
    const column = this.#columnAddress(kept, year, item);
    if (select(column, draws, room, ranks.length) === 0) return false;
    const floats = this.#floats;
    const values = (room + selectionRoom.values) / 8;
    for (let i = 0; i < ranks.length; i++) target[i] = floats[values + i] as number;
    return true;
  }

  /**
   * The first draws of all columns as [kept quantity][year][place], the place of each item in `places` among
   * `width`.
   */
  firstsOfColumns(places: Int32Array, width: number, target: Float64Array): void {
    const floats = this.#floats;
    const stride = this.#columnBytes / 8;
    const count = places.length;
    for (let kept = 0; kept < this.#kept.length; kept++)
      for (let year = 0; year < years.length; year++) {
        const row = (kept * years.length + year) * width;
        let at = this.#columnAddress(kept, year, 0) / 8;
        for (let item = 0; item < count; item++) {
          target[row + (places[item] as number)] = floats[at] as number;
          at += stride;
        }
      }
  }

  firstOfTotal(shard: number, series: number): number {
    return this.#floats[(this.totalsAddress(shard) + series * drawSlotBytes) / 8] as number;
  }

  /** Address of the entry of an item. */
  entry(level: Level, index: number): number {
    return this.#tables[level] + index * entryBytes;
  }

  firstEntry(level: Level): number {
    return this.#tables[level];
  }

  endEntry(level: Level): number {
    return this.#tables[level] + this.#counts[level] * entryBytes;
  }

  totalsAddress(shard: number): number {
    return this.#totals + shard * this.#totalBytes;
  }

  clearTotals(): void {
    const from = this.#totals / 8;
    this.#floats.fill(0, from, from + (this.#totalCount * this.#totalBytes) / 8);
  }

  /** Writes the sums of one series in one shard for the draws of the current block to `target`, from `offset` on. */
  readTotal(
    shard: number,
    series: number,
    draws: number,
    target: Float64Array,
    offset: number,
  ): void {
    const at = (this.totalsAddress(shard) + series * drawSlotBytes) / 8;
    const floats = this.#floats;
    for (let draw = 0; draw < draws; draw++) target[offset + draw] = floats[at + draw] as number;
  }

  /** Writes one number for all draws. */
  writeFixed(place: LeafPlace, index: number, value: number): void {
    const at = (this.#record(place.level, index) + place.offset) / 8;
    this.#floats[at] = value;
    this.#floats[at + 1] = value;
  }

  /** Where the draws of a leaf go: a view of one block. */
  draws(place: LeafPlace, index: number, count: number): Float64Array {
    const at = (this.#record(place.level, index) + place.offset) / 8;
    return this.#floats.subarray(at, at + count);
  }

  /** Writes draws of a leaf, `count` numbers from `from` on. */
  writeDraws(
    place: LeafPlace,
    index: number,
    source: Float64Array,
    from: number,
    count: number,
  ): void {
    const at = (this.#record(place.level, index) + place.offset) / 8;
    const floats = this.#floats;
    // A view of so few numbers costs more than they do.
    for (let draw = 0; draw < count; draw++) floats[at + draw] = source[from + draw] as number;
  }
}
