import { describe, expect, it } from 'vitest';
import { ladderOrder, sameOrder } from '#charts/ladder/ladderOrder.ts';
import { sampleRow } from './sampleRow.ts';

const medians = [450, 1200, 300, 700, 480, 1100, 200, 470];
const rows = medians.map((median, index) => sampleRow({ id: `c${index}`, median }));
const membersOf = (order: ReturnType<typeof ladderOrder>): (readonly number[])[] =>
  order.groups.map((group) => group.members);

describe('order of the clusters', () => {
  it('falls within each group', () => {
    expect(membersOf(ladderOrder(rows, 'tiers', undefined))).toEqual([
      [1, 5],
      [3],
      [4, 7, 0, 2, 6],
    ]);
  });

  it('shows a selected cluster by its nearer line even when it is near none', () => {
    const near = { reach500: 0.5, reach1000: 0 };
    const far = { reach500: 0, reach1000: 0 };
    const doubtful = [
      sampleRow({ id: 'a', median: 510, ...near }),
      sampleRow({ id: 'b', median: 90, ...far }),
    ];
    expect(membersOf(ladderOrder(doubtful, 'lines', undefined))).toEqual([[], [0]]);
    expect(membersOf(ladderOrder(doubtful, 'lines', 'b'))).toEqual([[], [0, 1]]);
  });

  it('is the same only when every place is', () => {
    const order = ladderOrder(rows, 'tiers', undefined);
    expect(sameOrder(order, ladderOrder(rows, 'tiers', 'c6'))).toBe(true);
    expect(sameOrder(order, ladderOrder([...rows].reverse(), 'tiers', undefined))).toBe(false);
  });
});
