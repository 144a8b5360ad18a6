import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderOrder } from '#charts/ladder/ladderOrder.ts';
import { firstToSee, ladderWindow, lowestGroup } from '#charts/ladder/ladderWindow.ts';
import { sampleRow } from './sampleRow.ts';

const medians = [450, 1200, 300, 700, 480, 1100, 200, 470];
const order = ladderOrder(
  medians.map((median, index) => sampleRow({ id: `c${index}`, median })),
  'tiers',
  undefined,
);
const lowest = (room: number, from: number, see = -1): readonly number[] =>
  ladderWindow(order, room, from, see).groups[2]!.members;

describe('the window on the lowest group', () => {
  it('takes the room the other groups leave', () => {
    expect(lowest(7, 0)).toEqual([4, 7, 0, 2]);
    expect(ladderWindow(order, 7, 0, -1).rest).toEqual([6]);
  });

  it('is a swarm alone where the others leave no room', () => {
    expect(lowest(0, 0)).toEqual([]);
    expect(ladderWindow(order, 0, 0, -1).rest).toEqual(lowestGroup(order));
  });

  it('shows every row where the page scrolls', () => {
    expect(lowest(Infinity, 0)).toEqual(lowestGroup(order));
  });

  it('scrolls to its end and no further', () => {
    expect(lowest(5, 1)).toEqual([7, 0]);
    expect(lowest(5, 99)).toEqual([2, 6]);
    expect(lowest(5, -99)).toEqual([4, 7]);
  });

  it('moves as little as it must for a row to be seen', () => {
    expect(lowest(5, 0, 1)).toEqual([4, 7]);
    expect(lowest(5, 0, 3)).toEqual([0, 2]);
    expect(lowest(5, 3, 1)).toEqual([7, 0]);
    expect(firstToSee(-1, 3, 2)).toBe(3);
  });

  it('gives every cluster a row or a dot, never both', () => {
    const numbers = fc.integer({ min: -3, max: 12 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (room, from, see) => {
        const { groups, rest, places } = ladderWindow(order, room, from, see);
        const all = [...groups.flatMap(({ members }) => members), ...rest];
        expect(all.sort((a, b) => a - b)).toEqual(medians.map((_, index) => index));
        expect(groups[2]!.members).toHaveLength(places);
      }),
    );
  });
});
