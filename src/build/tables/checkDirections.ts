import { dimensionsOf } from '#model/dimensionsOf.ts';

import type { Identifiers } from '#build/tables/readCell.ts';
import type { CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';

/** Dimensions count from one, and there are as many as the sample of the tables needs. */
export function checkDirections(
  file: string,
  records: readonly CsvRecord[],
  { parameters, sectors, clusters, events }: Identifiers,
): TableIssue[] {
  const issues = records.flatMap(({ line, cells }, index) => {
    const value = cells.dimension ?? '';
    const cause = `not ${index + 1}, the place in the table`;
    return value === String(index + 1) ? [] : [{ file, line, column: 'dimension', value, cause }];
  });
  const { total } = dimensionsOf({
    parameters: parameters.size,
    sectors: sectors.size,
    clusters: clusters.size,
    events: events.size,
  });
  const last = records.at(-1);
  if (last === undefined || records.length >= total) return issues;
  const cause = `the last row of ${records.length}, and the sample has ${total} dimensions`;
  const value = last.cells.dimension ?? '';
  return [...issues, { file, line: last.line, column: 'dimension', value, cause }];
}
