import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emitSelection } from '#engine/compile/emitSelection.ts';
import { selectionBytes, selectionRoom } from '#engine/compile/selectionRoom.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { bandQuantities, clusterQuantities, years } from '#model/quantities.ts';
import { allShards } from '../../reference/engineResult.ts';
import { exampleScenarios } from '../../reference/exampleScenarios.ts';
import { shippedEngine } from '../../reference/shippedEngine.ts';
import { programOf } from '../programOf.ts';

const capacity = 20_000;
const columnAt = 4096;
const roomAt = columnAt + capacity * 8;
const { memory, run: select } = programOf(
  emitSelection,
  roomAt + selectionBytes(capacity),
  'answers',
);

/** What the program finds, or nothing where it refuses. */
function found(values: readonly number[], ranks: readonly number[]): number[] | undefined {
  new Float64Array(memory.buffer).set(values, columnAt / 8);
  new Int32Array(memory.buffer).set(ranks, (roomAt + selectionRoom.ranks) / 4);
  if (select(columnAt, values.length, roomAt, ranks.length) === 0) return undefined;
  const at = (roomAt + selectionRoom.values) / 8;
  return [...new Float64Array(memory.buffer, at * 8, ranks.length)];
}

const plain = (values: readonly number[]) => values.map((value) => value + 0);
function bySorting(values: readonly number[], ranks: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return ranks.map((rank) => sorted[rank]!);
}

const even = <T>(values: fc.Arbitrary<T>) =>
  fc
    .array(values, { minLength: 8, maxLength: 600, size: 'max' })
    .map((list) => list.slice(0, list.length - (list.length % 2)));
const columns = fc.oneof(
  even(fc.double({ noNaN: true })),
  even(fc.double({ min: 0.5, max: 2, noNaN: true })),
  even(fc.double({ min: 1e6, max: 1e6 + 1e-6, noNaN: true })),
  even(fc.integer({ min: 0, max: 9 })),
);
const ranksOf = (count: number) =>
  fc
    .uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 16 })
    .map((ranks) => ranks.sort((a, b) => a - b));

test('what the program selects are the values of the sorted column, to the bit', () => {
  let told = 0;
  fc.assert(
    fc.property(
      columns.chain((values) => fc.tuple(fc.constant(values), ranksOf(values.length))),
      ([values, ranks]) => {
        const selected = found(values, ranks);
        if (!selected) return;
        told += 1;
        expect(plain(selected)).toEqual(plain(bySorting(values, ranks)));
      },
    ),
    { numRuns: 1000 },
  );
  expect(told).toBeGreaterThan(100);
});

test.each([16, 128, 1024, 19_998])('it selects from %i spread values itself', (count) => {
  const values = Array.from({ length: count }, (_, k) => Math.exp(2 * ((k * 0.618034) % 1)));
  const ranks = [0, 1, count >> 2, count >> 1, count - 2, count - 1];
  expect(found(values, ranks)).toEqual(bySorting(values, ranks));
});

test('equal values are told at once; what it cannot know it leaves', () => {
  expect(found(Array<number>(64).fill(0.1), [0, 31, 63])).toEqual([0.1, 0.1, 0.1]);
  const late = Array.from({ length: 512 }, (_, k) => (k < 400 ? 4 : 5));
  expect(found(late, [0, 511])).toBeUndefined();
  for (const strange of [NaN, Infinity, -Infinity])
    for (const place of [0, 1, 300, 511]) {
      const values = Array.from({ length: 512 }, (_, k) => (k === place ? strange : k * 0.37));
      expect(found(values, [255])).toBeUndefined();
    }
});

test.each([128, 1024])('columns of a run of %i draws are selected like copies of them', (draws) => {
  const [, scenario] = exampleScenarios[0]!;
  const run = shippedEngine().open(scenario, createSobol(7), allShards, draws);
  run.advance(draws);
  const ranks = Int32Array.of(0, 6, 7, draws >> 1, draws - 1);
  const values = new Float64Array(ranks.length);
  let selected = 0;
  for (const quantity of bandQuantities.map((name) => clusterQuantities.indexOf(name)))
    years.forEach((_, year) => {
      for (let position = 0; position < run.clusters.length; position += 5) {
        if (!run.select(quantity, year, position, draws, ranks, values)) continue;
        selected += 1;
        const sorted = run.column(quantity, year, position).slice().sort();
        expect([...values]).toEqual([...ranks].map((rank) => sorted[rank]));
      }
    });
  expect(selected).toBeGreaterThan(1000);
});
