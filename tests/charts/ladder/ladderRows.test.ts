import { describe, expect, it } from 'vitest';
import type { LadderCluster } from '#charts/ladder/LadderProps.ts';
import { crossingBetween, ladderRows } from '#charts/ladder/ladderRows.ts';

const cluster: LadderCluster = { id: 'a', label: 'a', category: 'niche', grade: 'B', column: 1 };
const column = (...values: number[]): Float64Array => Float64Array.from(values);
const base = column(0, 810);
const central = column(0, 1067);
const bands = column(0, 0, 0, 0, 0, 800, 900, 1000, 1100, 1300);

describe('rows of the ladder', () => {
  it('read the figures at the column of the cluster', () => {
    const [row] = ladderRows([cluster], { base, central, bands, reach1000: column(0, 0.71) });
    expect(row).toMatchObject({
      base: 810,
      median: 1000,
      band: [800, 900, 1100, 1300],
      reach1000: 0.71,
    });
  });

  it('show the central run where there are no bands yet', () => {
    const [row] = ladderRows([cluster], { base, central });
    expect(row).toMatchObject({ median: 1067, band: undefined, reach500: undefined });
  });

  it('carry an older band along with a newer central run', () => {
    const [row] = ladderRows([cluster], { base, central, bands, bandsCentral: column(0, 970) });
    expect(row?.median).toBeCloseTo(1100, 9);
    expect(row?.band?.[0]).toBeCloseTo(880, 9);
  });
});

describe('a line is crossed', () => {
  it.each([
    [810, 1067, { line: 1000, direction: 'up' }],
    [999.99, 1000, { line: 1000, direction: 'up' }],
    [60, 2000, { line: 1000, direction: 'up' }],
    [110, 860, { line: 500, direction: 'up' }],
    [1020, 960, { line: 1000, direction: 'down' }],
    [520, 499, { line: 500, direction: 'down' }],
    [1000, 1200, undefined],
    [300, 400, undefined],
  ])('from %d to %d', (from, to, crossing) => {
    expect(crossingBetween(from, to)).toEqual(crossing);
  });
});
