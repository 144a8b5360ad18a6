import { constantTable, type ProgramLayout } from '../compile/layout.ts';

/** Writes the constants of a program to its memory, each twice. */
export function writeConstants({ constants }: ProgramLayout, memory: Int32Array): void {
  constants.forEach((bits, index) => {
    const high = Number.parseInt(bits.slice(0, 8), 16);
    const low = Number.parseInt(bits.slice(8), 16);
    memory.set([low, high, low, high], (constantTable + index * 16) / 4);
  });
}
