import type { Level } from './axes.ts';
import { levels } from './axes.ts';
import type { Schedule, Slot } from './schedule.ts';

/** Draws simulated at a time: a block of all records stays in the processor's cache. */
export const blockDraws = 64;
/** Bytes of one vector of draws; 64 more than needed keep equal slots of neighbours out of one cache set. */
export const drawSlotBytes = blockDraws * 8 + 64;
const fixedSlotBytes = 16;

/** Bytes of one entry of an item table: own, group, sector and profile record, offset of its columns. */
export const entryBytes = 32;
export const entryOffsets = { own: 0, group: 4, sector: 8, profile: 12, column: 16 } as const;

/** Bytes of one entry of the table of columns: base address, mask of the column offset. */
export const columnEntryBytes = 8;
export const columnTable = 64;
export const constantTable = 256;

/** What the runner has to know of a compiled program; all numbers are bytes. */
export interface ProgramLayout {
  /** Constants as 16 hexadecimal digits; each is written twice, from `constantTable` on. */
  readonly constants: readonly string[];
  readonly provinceRecord: number;
  /** First byte free for records, tables and columns. */
  readonly free: number;
  readonly recordBytes: Readonly<Record<Level, number>>;
  /** Where the runner writes each leaf: offset in the record of its level. */
  readonly leaves: Readonly<Record<string, LeafPlace>>;
  /** Columns of the sector and category tables by the input that reads them. */
  readonly columns: readonly TableColumn[];
  /** Exported kernels in order of execution. */
  readonly kernels: readonly KernelPlace[];
}

export interface TableColumn {
  readonly name: string;
  readonly scope: 'sector' | 'category';
  readonly column: string;
}

export interface LeafPlace {
  readonly level: Level;
  readonly draw: boolean;
  readonly offset: number;
}

export interface KernelPlace {
  readonly name: string;
  readonly phase: 'once' | 'base' | 'step' | 'yearEnd' | 'commit';
  readonly level: Level;
  readonly draw: boolean;
  /** Whether it writes columns and totals. */
  readonly output: boolean;
}

/** Offset of a slot in the record of its level: vectors of draws first, then single numbers. */
export function slotOffset(schedule: Schedule, slot: Slot): number {
  if (slot.draw) return slot.index * drawSlotBytes;
  return schedule.slotCounts[slot.level].draw * drawSlotBytes + slot.index * fixedSlotBytes;
}

/**
 * Where the records of a schedule stand, in bytes.
 * @throws {RangeError} when the constants reach into the record of the province
 */
export function makeLayout(
  schedule: Schedule,
  constants: readonly string[],
  provinceRecord: number,
  columns: readonly TableColumn[],
): ProgramLayout {
  if (constantTable + constants.length * 16 > provinceRecord)
    throw new RangeError(`no room for ${constants.length} constants`);
  const recordBytes = Object.fromEntries(
    levels.map((level) => {
      const { draw, fixed } = schedule.slotCounts[level];
      return [level, align(draw * drawSlotBytes + fixed * fixedSlotBytes, 64) + 64];
    }),
  ) as Record<Level, number>;
  return {
    constants,
    provinceRecord,
    free: align(provinceRecord + recordBytes.province, 64),
    recordBytes,
    leaves: Object.fromEntries(
      [...schedule.leaves].map(([name, slot]) => [
        name,
        { level: slot.level, draw: slot.draw, offset: slotOffset(schedule, slot) },
      ]),
    ),
    columns,
    kernels: schedule.kernels.map(({ name, phase, level, draw, stores }) => ({
      name,
      phase,
      level,
      draw,
      output: stores.some(({ kind }) => kind === 'output'),
    })),
  };
}

/** The first multiple of `to` bytes from `bytes` on. */
export function align(bytes: number, to: number): number {
  return Math.ceil(bytes / to) * to;
}
