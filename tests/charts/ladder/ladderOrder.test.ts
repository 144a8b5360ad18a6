import { describe, expect, it } from 'vitest';
import { ladderOrder, sameOrder } from '#charts/ladder/ladderOrder.ts';
import { sampleRow } from './sampleRow.ts';

const medians = [450, 1200, 300, 700, 480, 1100, 200, 470];
const rows = medians.map((median, index) => sampleRow({ id: `c${index}`, median }));
const membersOf = (order: ReturnType<typeof ladderOrder>): (readonly number[])[] =>
  order.groups.map((group) => group.members);

describe('order of the rows', () => {
  it('falls within each group, and the lowest group takes the room there is', () => {
    const order = ladderOrder(rows, 'tiers', 7, undefined);
    expect(membersOf(order)).toEqual([[1, 5], [3], [4, 7, 0, 2]]);
    expect(order.rest).toEqual([6]);
  });

  it('keeps two rows below the line however little room there is', () => {
    expect(membersOf(ladderOrder(rows, 'tiers', 0, undefined))[2]).toEqual([4, 7]);
  });

  it('gives the selected cluster a row in place of the last', () => {
    const order = ladderOrder(rows, 'tiers', 6, 'c6');
    expect(membersOf(order)[2]).toEqual([4, 7, 6]);
    expect(order.rest).toEqual([0, 2]);
  });

  it('places every cluster once', () => {
    const order = ladderOrder(rows, 'tiers', 5, 'c2');
    expect([...membersOf(order).flat(), ...order.rest].sort()).toEqual(
      rows.map((_, index) => index),
    );
  });

  it('shows a selected cluster by its nearer line even when it is near none', () => {
    const near = { reach500: 0.5, reach1000: 0 };
    const far = { reach500: 0, reach1000: 0 };
    const doubtful = [
      sampleRow({ id: 'a', median: 510, ...near }),
      sampleRow({ id: 'b', median: 90, ...far }),
    ];
    expect(membersOf(ladderOrder(doubtful, 'lines', 9, undefined))).toEqual([[], [0]]);
    expect(membersOf(ladderOrder(doubtful, 'lines', 9, 'b'))).toEqual([[], [0, 1]]);
  });

  it('is the same only when every place is', () => {
    const order = ladderOrder(rows, 'tiers', 5, undefined);
    expect(sameOrder(order, ladderOrder(rows, 'tiers', 5, undefined))).toBe(true);
    expect(sameOrder(order, ladderOrder(rows, 'tiers', 8, undefined))).toBe(false);
  });
});
