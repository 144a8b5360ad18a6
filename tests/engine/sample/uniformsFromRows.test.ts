import { describe, expect, it } from 'vitest';
import { dimensions } from '#model/dimensions.ts';
import { uniformsFromRows } from '#engine/sample/uniformsFromRows.ts';
import { goldenUniforms } from '../../reference/goldenFiles.ts';

function changed(row: number, column: number, value: unknown): unknown[][] {
  const rows: unknown[][] = goldenUniforms.map((uniforms) => [...uniforms]);
  rows[row]![column] = value;
  return rows;
}

describe('a table of uniforms', () => {
  it('is a sample with one draw a row and one dimension a column', () => {
    const read = uniformsFromRows(goldenUniforms);
    if ('issue' in read) throw new Error(read.issue.place);
    expect(read.source.draws).toBe(32);
    const column = new Float64Array(6);
    read.source.fill(803, 10, 4, column, 1);
    expect([...column]).toEqual([0, ...goldenUniforms.slice(10, 14).map((row) => row[803]), 0]);
  });

  it.each([0, 1, -0.5, 2, NaN, Infinity])('names the place of the number %s', (value) => {
    expect(uniformsFromRows(changed(7, 642, value))).toEqual({
      issue: {
        code: 'outOfRange',
        place: 'uniforms[7][642]',
        value: String(value),
        expected: '(0, 1)',
      },
    });
  });

  it.each(['0.5', null, [0.5]])('names the place of %j, which is no number', (value) => {
    expect(uniformsFromRows(changed(31, 0, value))).toMatchObject({
      issue: { code: 'wrongType', place: 'uniforms[31][0]' },
    });
  });

  it('names a row of another width', () => {
    const rows = goldenUniforms.map((row, draw) => (draw === 3 ? row.slice(1) : row));
    expect(uniformsFromRows(rows)).toEqual({
      issue: {
        code: 'wrongType',
        place: 'uniforms[3]',
        value: 'a list of 803',
        expected: 'a list of 804 numbers',
      },
    });
    expect(uniformsFromRows([goldenUniforms[0], 'x'])).toMatchObject({
      issue: { place: 'uniforms[1]', value: '"x"' },
    });
  });

  it.each([[undefined], [null], [{}], ['x'], [[]]])('refuses %j', (rows) => {
    expect(uniformsFromRows(rows)).toMatchObject({
      issue: { code: 'wrongType', place: 'uniforms', expected: 'a list of rows of 804 numbers' },
    });
  });

  it('has no draws beyond its rows', () => {
    const read = uniformsFromRows(goldenUniforms);
    if ('issue' in read) throw new Error(read.issue.place);
    const column = new Float64Array(8);
    expect(() => read.source.fill(0, 30, 4, column, 0)).toThrow(RangeError);
    expect(() => read.source.fill(dimensions.total, 0, 1, column, 0)).toThrow(RangeError);
  });
});
