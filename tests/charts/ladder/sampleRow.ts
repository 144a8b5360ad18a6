import type { LadderRow } from '#charts/ladder/ladderRows.ts';

/** A row with the figures a test is about. */
export function sampleRow(
  figures: Partial<Omit<LadderRow, 'cluster'>> & { id?: string },
): LadderRow {
  const { id = 'one', ...rest } = figures;
  return {
    cluster: { id, label: id, category: 'niche', grade: 'A', column: 0 },
    base: 400,
    median: 450,
    band: undefined,
    reference: undefined,
    reach500: undefined,
    reach1000: undefined,
    crossing: undefined,
    ...rest,
  };
}
