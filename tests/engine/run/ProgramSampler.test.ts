import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitSampler } from '#engine/compile/emitSampler.ts';
import { dimensionRecord, tailBytes } from '#engine/compile/samplerRoom.ts';
import { ProgramSampler, type SamplerFunctions } from '#engine/run/ProgramSampler.ts';
import type { ExponentialCurve } from '#engine/sample/exponentialsFrom.ts';
import { createNormals } from '#engine/sample/createNormals.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { createStreamingNormals } from '#engine/sample/createStreamingNormals.ts';
import { normalQuantile } from '#engine/sample/normalQuantile.ts';
import type { Normals } from '#engine/sample/Normals.ts';
import { uniformsFromRows } from '#engine/sample/uniformsFromRows.ts';
import type { UniformSource } from '#engine/sample/UniformSource.ts';
import { dimensions } from '#model/dimensions.ts';
import { programLayout } from '#model/generated/program.ts';
import { goldenUniforms } from '../../reference/goldenFiles.ts';
import { shippedModule } from '../../reference/shippedEngine.ts';
import { programOf } from '../programOf.ts';

function newSampler(): ProgramSampler {
  const { exports } = new WebAssembly.Instance(shippedModule());
  return new ProgramSampler(programLayout, exports as unknown as SamplerFunctions);
}

function taken(normals: Normals, dimension: number, first: number, count: number): number[] {
  const from = normals.locate(dimension, first, count);
  return [...normals.values.subarray(from, from + count)];
}

/** Fails when JavaScript is asked. */
function onlyProgram(source: UniformSource): UniformSource {
  const fill = () => {
    throw new Error('made in JavaScript');
  };
  return { ...source, fill };
}

const seeds = fc.integer({ min: 0, max: 4294967295 });
const anyDimension = fc.integer({ min: 0, max: dimensions.total - 1 });

describe('the normals that the program makes', () => {
  test('have the bits of those made in JavaScript, for any seed, dimension and run of draws', () => {
    const sampler = newSampler();
    fc.assert(
      fc.property(
        seeds,
        anyDimension,
        fc.integer({ min: 0, max: 2 ** 24 }),
        fc.integer({ min: 1, max: 70 }),
        (seed, dimension, group, groups) => {
          const [first, count] = [group * 4, groups * 4];
          const source = createSobol(seed);
          const plain = createStreamingNormals(source, 280);
          const program = createStreamingNormals(onlyProgram(source), 280, sampler);
          expect(taken(program, dimension, first, count)).toEqual(
            taken(plain, dimension, first, count),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('do in all dimensions, and a prefix is the beginning of a longer one', () => {
    const source = createSobol(20);
    const program = createNormals(onlyProgram(source), 256, newSampler());
    const plain = createNormals(source, 256);
    for (let dimension = 0; dimension < dimensions.total; dimension++) {
      const prefix = taken(program, dimension, 0, 64);
      const whole = taken(program, dimension, 0, 256);
      expect(whole.slice(0, 64)).toEqual(prefix);
      expect(whole).toEqual(taken(plain, dimension, 0, 256));
    }
  });

  test('of draws that do not come by fours, or of a table, are made in JavaScript', () => {
    const read = uniformsFromRows(goldenUniforms);
    if ('issue' in read) throw new Error(read.issue.place);
    const sources = [read.source, createSobol(3)];
    for (const source of sources)
      expect(taken(createNormals(source, 32, newSampler()), 5, 0, 31)).toEqual(
        taken(createNormals(source, 32), 5, 0, 31),
      );
  });
});

/** Exponentials of normals; nothing beside them is written. */
function exponentialsOf(
  normals: Normals,
  curve: ExponentialCurve,
  dimension: number,
  first: number,
  count: number,
): number[] {
  const target = new Float64Array(count + 2).fill(7);
  normals.exponentials(curve, normals.locate(dimension, first, count), count, target, 1);
  expect([target[0], target.at(-1)]).toEqual([7, 7]);
  return [...target.subarray(1, count + 1)];
}

describe('the exponentials that the program makes', () => {
  const someSpread = fc.double({ min: -3, max: 3, noNaN: true });

  test('have the bits of those made in JavaScript, for any curve and any number of draws', () => {
    const source = createSobol(8);
    const plain = createNormals(source, 256);
    const program = createNormals(source, 256, newSampler());
    fc.assert(
      fc.property(
        fc.record({
          factor: fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
          above: someSpread,
          below: someSpread,
        }),
        anyDimension,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 150 }),
        (curve, dimension, first, count) => {
          expect(exponentialsOf(program, curve, dimension, first, count)).toEqual(
            exponentialsOf(plain, curve, dimension, first, count),
          );
        },
      ),
    );
  });

  test('are cut off where e^x ends, like those of JavaScript', () => {
    const source = createSobol(8);
    const curve = { factor: 1, above: 1e6, below: 1e6 };
    const found = exponentialsOf(createNormals(source, 64, newSampler()), curve, 0, 0, 64);
    expect(found).toEqual(exponentialsOf(createNormals(source, 64), curve, 0, 0, 64));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(Math.max(...found)).toBeLessThan(Infinity);
  });
});

/** Normals of given 32-bit integers: one point each, without any scrambling. */
function ofIntegers(integers: readonly number[]): number[] {
  const [drawsAt, tailsAt, recordAt] = [4096, 8192, 16384];
  const { memory, run } = programOf(emitSampler, recordAt + dimensionRecord.bytes, 'acts');
  expect(tailsAt + tailBytes).toBeLessThan(recordAt);
  const words = new Int32Array(memory.buffer);
  const found: number[] = [];
  for (let from = 0; from < integers.length; from += 4) {
    const reversed = integers.slice(from, from + 4).map(unscrambled);
    words.set([0, 1, 0, 1], recordAt / 4);
    words.set(reversed, (recordAt + dimensionRecord.pattern) / 4);
    run(recordAt, drawsAt, 32, tailsAt);
    found.push(...new Float64Array(memory.buffer, drawsAt, 4));
  }
  return found;
}

/** The point that the three rounds of the scrambling without words bring to the integer, its bits reversed. */
function unscrambled(integer: number): number {
  const bits = Number.parseInt(
    integer.toString(2).padStart(32, '0').split('').reverse().join(''),
    2,
  );
  return [0x53a22864, 0x05526c56, 0x3d20adea].reduce((word, multiplier) => {
    let before = word;
    for (let bit = 0; bit < 32; bit++) before = word ^ Math.imul(before, multiplier);
    return before;
  }, bits | 0);
}

test('the first and the last uniform, the middle and the borders of the tails have the quantile of JavaScript', () => {
  const border = Math.floor(0.075 * 2 ** 32);
  const around = (k: number) => [k - 2, k - 1, k, k + 1];
  const integers = [
    ...[0, 1, 2, 3],
    ...around(2 ** 31),
    ...around(border),
    ...around(2 ** 32 - border),
    ...[2 ** 32 - 4, 2 ** 32 - 3, 2 ** 32 - 2, 2 ** 32 - 1],
    ...Array.from({ length: 400 }, (_, k) => Math.floor(k * 10737418.23)),
  ];
  expect(ofIntegers(integers)).toEqual(
    integers.map((integer) => normalQuantile((integer + 0.5) / 4294967296)),
  );
});
