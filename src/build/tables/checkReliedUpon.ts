import type { Column } from '#model/columns/column.ts';
import { reliedUpon } from '#model/columns/reliedUpon.ts';
import { tableColumns, type TableName } from '#model/columns/tableColumns.ts';

import type { CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';
import { tableFile } from '#build/tables/TableTexts.ts';

interface Relied {
  readonly ids: readonly string[];
  readonly only: boolean;
}

/** Identifiers that the code names and the table does not have, and those it has where the code must name each. */
export function checkReliedUpon(table: TableName, records: readonly CsvRecord[]): TableIssue[] {
  const file = tableFile(table);
  return Object.entries<Column>(tableColumns[table]).flatMap(([column, declared]) => {
    if (declared.kind !== 'id' && declared.kind !== 'group') return [];
    const relied: Relied | undefined = reliedUpon[declared.of];
    if (relied === undefined || records.length === 0) return [];
    const firsts = new Map(records.toReversed().map(({ line, cells }) => [cells[column], line]));
    const missing = relied.ids.filter((id) => !firsts.has(id));
    const more = relied.only ? [...firsts].filter(([id]) => !relied.ids.includes(id ?? '')) : [];
    return [
      ...more.toReversed().map(([value = '', line]) => ({
        file,
        line,
        column,
        value,
        cause: `not one of ${relied.ids.join(', ')}`,
      })),
      ...missing.map((value) => ({
        file,
        line: records.at(-1)?.line ?? 1,
        column,
        value,
        cause: 'no row, and the model names it',
      })),
    ];
  });
}
