import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shapleyValues } from '#engine/analyse/shapleyValues.ts';

const finite = fc.double({ min: -1e4, max: 1e4, noNaN: true });
/** The value of every coalition of one to five players. */
const games = fc
  .integer({ min: 1, max: 5 })
  .chain((players) => fc.array(finite, { minLength: 1 << players, maxLength: 1 << players }));
const playersOf = (values: readonly number[]): number => Math.log2(values.length);
const split = (values: readonly number[]): number[] =>
  Array.from(shapleyValues(Float64Array.from(values), playersOf(values)));
const expectClose = (found: readonly number[], expected: readonly number[]): void => {
  found.forEach((share, player) => {
    expect(Math.abs(share - expected[player]!)).toBeLessThan(1e-9);
  });
};

/** All orders of the players from 0 on. */
function ordersOf(players: number): number[][] {
  if (players === 0) return [[]];
  return ordersOf(players - 1).flatMap((order) =>
    Array.from({ length: players }, (_, place) => order.toSpliced(place, 0, players - 1)),
  );
}

it('is what players add on average over every order in which they can come', () => {
  fc.assert(
    fc.property(games, (values) => {
      const orders = ordersOf(playersOf(values));
      const shares = new Array<number>(playersOf(values)).fill(0);
      for (const order of orders) {
        let present = 0;
        for (const player of order) {
          const after = present | (1 << player);
          shares[player]! += (values[after]! - values[present]!) / orders.length;
          present = after;
        }
      }
      expectClose(split(values), shares);
    }),
  );
});

it('sums to what all add together', () => {
  fc.assert(
    fc.property(games, (values) => {
      const sum = split(values).reduce((total, share) => total + share, 0);
      expectClose([sum], [values.at(-1)! - values[0]!]);
    }),
  );
});

it('follows the players, whatever order they are listed in', () => {
  fc.assert(
    fc.property(games, fc.nat(), (values, seed) => {
      const orders = ordersOf(playersOf(values));
      const order = orders[seed % orders.length]!;
      const renamed = values.map((_, coalition) => {
        const members = order.filter((_player, place) => coalition & (1 << place));
        return values[members.reduce((bits, player) => bits | (1 << player), 0)]!;
      });
      const shares = split(values);
      expectClose(
        split(renamed),
        order.map((player) => shares[player]!),
      );
    }),
  );
});

it('gives nothing, to the last bit, to a player that adds nothing', () => {
  fc.assert(
    fc.property(games, fc.nat(), (values, seed) => {
      const bit = 1 << (seed % playersOf(values));
      const without = values.map((_, coalition) => values[coalition & ~bit]!);
      expect(split(without)[Math.log2(bit)]).toBe(0);
    }),
  );
});

it('gives the same to players that add the same to everyone', () => {
  fc.assert(
    fc.property(games, (values) => {
      if (playersOf(values) < 2) return;
      const alike = values.map((value, coalition) =>
        (coalition & 3) === 2 ? values[(coalition & ~3) | 1]! : value,
      );
      const [first, second] = split(alike);
      expectClose([first!], [second!]);
    }),
  );
});

it('splits every item by itself', () => {
  const values = Float64Array.from([1, 10, 3, 30, 2, 10, 9, 90]);
  const together = shapleyValues(values, 2);
  const first = shapleyValues(Float64Array.from([1, 3, 2, 9]), 2);
  const second = shapleyValues(Float64Array.from([10, 30, 10, 90]), 2);
  expect(Array.from(together)).toEqual([first[0], second[0], first[1], second[1]]);
});
