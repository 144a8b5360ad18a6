import { describe, expect, it } from 'vitest';
import { createNormals } from '#engine/sample/createNormals.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { createStreamingNormals } from '#engine/sample/createStreamingNormals.ts';
import type { Normals } from '#engine/sample/Normals.ts';
import { normalQuantile } from '#engine/sample/normalQuantile.ts';
import { uniformsFromRows } from '#engine/sample/uniformsFromRows.ts';
import type { UniformSource } from '#engine/sample/UniformSource.ts';
import { goldenUniforms } from '../../reference/goldenFiles.ts';

function block(normals: Normals, dimension: number, first: number, count: number): number[] {
  const from = normals.locate(dimension, first, count);
  return [...normals.values.subarray(from, from + count)];
}

/** Counts the uniforms that are made. */
function counting(source: UniformSource): UniformSource & { made: number } {
  return {
    draws: source.draws,
    made: 0,
    fill(dimension, first, count, target, offset) {
      this.made += count;
      source.fill(dimension, first, count, target, offset);
    },
  };
}

describe('the normals of a sample', () => {
  const whole = block(createNormals(createSobol(9), 300), 650, 0, 300);

  it('are the quantiles of its uniforms', () => {
    const uniforms = new Float64Array(300);
    createSobol(9).fill(650, 0, 300, uniforms, 0);
    expect(whole).toEqual([...uniforms.map(normalQuantile)]);
  });

  it('are the same whether the prefix grows, is asked for out of order, or streams in blocks', () => {
    const kept = createNormals(createSobol(9), 300);
    const streamed = createStreamingNormals(createSobol(9), 64);
    expect(block(kept, 650, 200, 50)).toEqual(whole.slice(200, 250));
    expect(block(kept, 650, 0, 10)).toEqual(whole.slice(0, 10));
    for (const [first, count] of [
      [0, 64],
      [64, 64],
      [100, 10],
      [64, 30],
      [64, 64],
    ] as const) {
      expect(block(kept, 650, first, count)).toEqual(whole.slice(first, first + count));
      expect(block(streamed, 650, first, count)).toEqual(whole.slice(first, first + count));
    }
  });

  it('are made once when kept, and only in the dimensions asked for', () => {
    const source = counting(createSobol(9));
    const kept = createNormals(source, 128);
    for (const count of [16, 64, 64, 128]) kept.locate(3, 0, count);
    kept.locate(803, 100, 28);
    expect(source.made).toBe(128 + 128);
  });

  it('end where a table of uniforms ends or the room does', () => {
    const read = uniformsFromRows(goldenUniforms);
    if ('issue' in read) throw new Error(read.issue.place);
    expect(createNormals(read.source, 1024).draws).toBe(32);
    expect(() => createNormals(read.source, 1024).locate(0, 30, 4)).toThrow(RangeError);
    expect(() => createNormals(createSobol(1), 8).locate(0, 0, 9)).toThrow(RangeError);
    expect(() => createStreamingNormals(createSobol(1), 8).locate(0, 0, 9)).toThrow(RangeError);
  });
});
