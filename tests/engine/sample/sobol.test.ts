import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions } from '#model/dimensions.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { reverseBits } from '#engine/sample/reverseBits.ts';
import { sobolCoordinates } from '#engine/sample/sobolCoordinates.ts';
import { reversedSobolPoint, sobolTable } from '#engine/sample/sobolTable.ts';
import { firstPoints, laterPoints } from './joeKuoPoints.ts';

const table = sobolTable(dimensions.total);
const unscrambled = (coordinate: number, index: number): number =>
  (reverseBits(reversedSobolPoint(table, coordinate, index)) >>> 0) / 4294967296;
const grayCode = (point: number): number => point ^ (point >>> 1);

function uniforms(seed: number, dimension: number, first: number, count: number): Float64Array {
  const target = new Float64Array(count);
  createSobol(seed).fill(dimension, first, count, target, 0);
  return target;
}

/** Whether each of the n intervals [k/n, (k+1)/n) holds exactly one of n numbers. */
function fillsEachInterval(numbers: Float64Array): boolean {
  const intervals = new Set(Array.from(numbers, (u) => Math.floor(u * numbers.length)));
  return intervals.size === numbers.length;
}

const seeds = fc.integer({ min: 0, max: 4294967295 });
const someDimension = fc.integer({ min: 0, max: dimensions.total - 1 });

describe('the Sobol sequence', () => {
  it('starts with the published points of its first ten coordinates', () => {
    const points = firstPoints.map((_, point) =>
      Array.from(
        { length: 10 },
        (_value, coordinate) => 16 * unscrambled(coordinate, grayCode(point)),
      ),
    );
    expect(points).toEqual(firstPoints);
  });

  it.each(laterPoints)('has coordinate %i of point %i at %i / 1024', (coordinate, point, value) => {
    expect(1024 * unscrambled(coordinate - 1, grayCode(point))).toBe(value);
  });

  it('gives each dimension of the model a coordinate of its own', () => {
    expect(dimensions.total).toBe(804);
    expect([...sobolCoordinates()].sort((a, b) => a - b)).toEqual([...Array(804).keys()]);
  });

  it('has one point in every dyadic interval for every prefix of a power of two and every dimension', () => {
    for (let coordinate = 0; coordinate < dimensions.total; coordinate += 1) {
      for (const count of [2, 8, 64, 256]) {
        const points = Float64Array.from({ length: count }, (_, index) =>
          unscrambled(coordinate, index),
        );
        if (!fillsEachInterval(points)) expect.fail(`coordinate ${coordinate}, ${count} points`);
      }
    }
  });
});

describe('the scrambled sequence', () => {
  it('keeps one point in every dyadic interval for any seed, dimension and aligned run of draws', () => {
    fc.assert(
      fc.property(seeds, someDimension, fc.nat(10), fc.nat(50), (seed, dimension, power, run) => {
        const count = 1 << power;
        expect(fillsEachInterval(uniforms(seed, dimension, run * count, count))).toBe(true);
      }),
    );
  });

  it('keeps pairs of early coordinates in the elementary rectangles of the unscrambled net', () => {
    const [first, second] = [0, 1].map((dimension) => uniforms(7, dimension, 0, 64)) as [
      Float64Array,
      Float64Array,
    ];
    for (let power = 0; power <= 6; power += 1) {
      const [columns, rows] = [1 << power, 64 >> power];
      const cells = Array.from(
        first,
        (u, draw) => Math.floor(u * columns) * rows + Math.floor((second[draw] as number) * rows),
      );
      expect(new Set(cells).size).toBe(64);
    }
  });

  it('gives the same draw however it is asked for', () => {
    fc.assert(
      fc.property(seeds, someDimension, fc.nat(3000), (seed, dimension, draw) => {
        const sequence = uniforms(seed, dimension, 0, draw + 1);
        expect(uniforms(seed, dimension, draw, 1)[0]).toBe(sequence[draw]);
      }),
      { numRuns: 40 },
    );
  });

  it('writes nothing beside the draws asked for', () => {
    const target = new Float64Array(6).fill(9);
    createSobol(1).fill(5, 3, 2, target, 2);
    expect([...target].map((value) => value === 9)).toEqual([true, true, false, false, true, true]);
  });

  it('stays inside (0, 1) and differs between seeds and between dimensions', () => {
    const seen = new Set<string>();
    for (let dimension = 0; dimension < dimensions.total; dimension += 1) {
      for (const seed of [0, 1, 4294967295]) {
        const column = uniforms(seed, dimension, 0, 8);
        expect(column.every((u) => u > 0 && u < 1)).toBe(true);
        seen.add(column.join());
      }
    }
    expect(seen.size).toBe(3 * dimensions.total);
  });

  it('refuses dimensions and draws that do not exist', () => {
    const target = new Float64Array(1);
    expect(() => createSobol(1).fill(804, 0, 1, target, 0)).toThrow('no dimension 804');
    expect(() => createSobol(1).fill(-1, 0, 1, target, 0)).toThrow('no dimension -1');
    expect(() => createSobol(1).fill(0, -1, 1, target, 0)).toThrow(RangeError);
    expect(() => createSobol(1).fill(0, 2147483648, 1, target, 0)).toThrow(RangeError);
  });
});
