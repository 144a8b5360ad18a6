import { dimensions } from '#model/dimensions.ts';
import { type Issue, showValue } from '#model/issue.ts';
import type { UniformSource } from './UniformSource.ts';

export type UniformsFromRows = { readonly source: UniformSource } | { readonly issue: Issue };

/**
 * A sample from a table of uniforms, one row a draw and one column a dimension in the order of
 * `#model/dimensions.ts`. A table that is empty or not a table, a row of another width and a value that is not
 * a number inside (0, 1) come back as an issue with the place `uniforms[row][column]`, counted from 0.
 */
export function uniformsFromRows(rows: unknown): UniformsFromRows {
  if (!Array.isArray(rows) || rows.length === 0) {
    const expected = `a list of rows of ${dimensions.total} numbers`;
    return { issue: { code: 'wrongType', place: 'uniforms', value: showValue(rows), expected } };
  }
  const draws = rows.length;
  const columns = new Float64Array(dimensions.total * draws);
  for (const [draw, row] of rows.entries()) {
    const issue = readRow(row, draw, draws, columns);
    if (issue !== undefined) return { issue };
  }
  return { source: { draws, fill: fillFrom(columns, draws) } };
}

function readRow(
  row: unknown,
  draw: number,
  draws: number,
  columns: Float64Array,
): Issue | undefined {
  const place = `uniforms[${draw}]`;
  if (!Array.isArray(row) || row.length !== dimensions.total) {
    const value = Array.isArray(row) ? `a list of ${row.length}` : showValue(row);
    return { code: 'wrongType', place, value, expected: `a list of ${dimensions.total} numbers` };
  }
  for (const [dimension, value] of (row as readonly unknown[]).entries()) {
    if (typeof value !== 'number' || !(value > 0 && value < 1)) {
      return valueIssue(`${place}[${dimension}]`, value);
    }
    columns[dimension * draws + draw] = value;
  }
  return undefined;
}

function valueIssue(place: string, value: unknown): Issue {
  const shown = { place, value: showValue(value) };
  return typeof value === 'number'
    ? { ...shown, code: 'outOfRange', expected: '(0, 1)' }
    : { ...shown, code: 'wrongType', expected: 'a number in (0, 1)' };
}

function fillFrom(columns: Float64Array, draws: number): UniformSource['fill'] {
  return (dimension, first, count, target, offset) => {
    if (dimension < 0 || dimension >= dimensions.total)
      throw new RangeError(`no dimension ${dimension}`);
    if (first < 0 || first + count > draws)
      throw new RangeError(`no draws ${first} + ${count} of ${draws}`);
    const start = dimension * draws + first;
    target.set(columns.subarray(start, start + count), offset);
  };
}
