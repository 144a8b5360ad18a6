import { levels, perLevel, type Level } from '../compile/axes.ts';
import {
  align,
  drawSlotBytes,
  entryBytes,
  entryOffsets,
  type LeafPlace,
  type ProgramLayout,
} from '../compile/layout.ts';
import { ColumnMemory } from './ColumnMemory.ts';
import type { Plan } from './plan.ts';
import { writeConstants } from './writeConstants.ts';

const pageBytes = 65536;

/**
 * The memory of one program instance: constants, the records of all items, the tables that point to them,
 * the totals of each shard, and the columns of results.
 */
export class RecordMemory {
  readonly #layout: ProgramLayout;
  readonly #memory: WebAssembly.Memory;
  #floats = new Float64Array(0);
  #integers = new Int32Array(0);
  /** First byte of the records of a level, of its table of entries, and its items. */
  readonly #records = perLevel();
  readonly #tables = perLevel();
  readonly #counts = perLevel();
  #totals = 0;
  #totalBytes = 0;
  #totalCount = 0;
  #plan: Plan | undefined;
  #capacity = 0;
  /** The columns of results. */
  readonly columns = new ColumnMemory();

  constructor(layout: ProgramLayout, memory: WebAssembly.Memory) {
    this.#layout = layout;
    this.#memory = memory;
  }

  /**
   * Lays out all regions for a plan; `kept` are the quantities whose columns are kept. The records of a plan stay
   * where they are as long as it is the same.
   */
  arrange(plan: Plan, seriesCount: number, kept: readonly number[], capacity: number): void {
    if (plan === this.#plan && capacity === this.#capacity && this.columns.keeps(kept)) return;
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
    this.columns.reserve(kept, counts.cluster, capacity, reserve);
    this.#grow(next);
    this.columns.view(this.#floats, this.#integers);
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
        column: i * this.columns.bytes,
      });
    });
  }

  #record(level: Level, index: number): number {
    if (level === 'province') return this.#layout.provinceRecord;
    return this.#records[level] + index * this.#layout.recordBytes[level];
  }

  /** The sum of one series in one shard for the first draw of the current block. */
  firstOfTotal(shard: number, series: number): number {
    return this.#floats[(this.totalsAddress(shard) + series * drawSlotBytes) / 8] as number;
  }

  /** Address of the entry of an item. */
  entry(level: Level, index: number): number {
    return this.#tables[level] + index * entryBytes;
  }

  /** Address of the first entry of a level. */
  firstEntry(level: Level): number {
    return this.#tables[level];
  }

  /** Address behind the last entry of a level. */
  endEntry(level: Level): number {
    return this.#tables[level] + this.#counts[level] * entryBytes;
  }

  /** Address of the sums of a shard, one vector of draws for each series. */
  totalsAddress(shard: number): number {
    return this.#totals + shard * this.#totalBytes;
  }

  /** Sets the sums of all shards to zero, before a block adds to them. */
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
