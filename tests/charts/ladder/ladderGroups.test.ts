import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFigures, sampleClusters } from '#charts/gallery/sampleLadder.ts';
import { countGroups, groupOf } from '#charts/ladder/ladderGroups.ts';
import { ladderRows } from '#charts/ladder/ladderRows.ts';
import central from '../../golden/plan-outturn-dt025.json' with { type: 'json' };
import { sampleRow } from './sampleRow.ts';

describe('groups of the ladder', () => {
  it('count medians as the model counts its tiers', () => {
    const { bands: _, reach500: __, reach1000: ___, ...figures } = planFigures;
    const [over, between, below] = countGroups(ladderRows(sampleClusters('zh'), figures), 'tiers');
    const { tier1000, tier500 } = central.province['2022'];
    expect(over?.count).toBe(tier1000);
    expect(between?.count).toBe(tier500 - tier1000);
    expect(below?.count).toBe(135 - tier500);
    expect(below?.expected).toBeUndefined();
  });

  it('take a median exactly on a line as over it', () => {
    expect(groupOf(sampleRow({ median: 1000 }), 'tiers')).toBe('tier1000');
    expect(groupOf(sampleRow({ median: 500 }), 'tiers')).toBe('tier500');
    expect(groupOf(sampleRow({ median: 499.99 }), 'tiers')).toBe('below');
  });

  it('add up the chance of those whose median falls short', () => {
    const rows = [0.4, 0.3, 0].map((reach500) => sampleRow({ median: 450, reach500 }));
    expect(countGroups(rows, 'tiers')[2]?.expected).toBeCloseTo(0.7, 9);
  });

  it('count as new only what was below the line in 2019', () => {
    const rows = [sampleRow({ base: 480, median: 520 }), sampleRow({ base: 510, median: 530 })];
    expect(countGroups(rows, 'tiers')[1]).toMatchObject({ count: 2, crossed: 1 });
  });

  it('put every cluster in exactly one tier', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 9000, noNaN: true })), (medians) => {
        const groups = countGroups(
          medians.map((median) => sampleRow({ median })),
          'tiers',
        );
        expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(medians.length);
      }),
    );
  });
});

describe('clusters near a line', () => {
  it('are those whose printed chance lies between 5 and 95 percent', () => {
    const near = (reach1000: number): unknown =>
      groupOf(sampleRow({ median: 900, reach500: 1, reach1000 }), 'lines');
    expect([0.04, 0.045, 0.954, 0.96].map(near)).toEqual([
      undefined,
      'line1000',
      'line1000',
      undefined,
    ]);
  });

  it('belong to the upper line when both are in doubt', () => {
    expect(groupOf(sampleRow({ median: 700, reach500: 0.9, reach1000: 0.08 }), 'lines')).toBe(
      'line1000',
    );
  });
});
