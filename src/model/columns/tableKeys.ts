import type { TableName } from '#model/columns/tableColumns.ts';

/** What several rows of a table have in common. */
export interface TableKey {
  /** Columns that together name a row, the outermost first; rows that agree in the first stand together. */
  readonly key: readonly string[];
  /** Key columns whose every identifier must appear; years always must. */
  readonly every: readonly string[];
}

/** Tables with one row for each combination of several columns. */
export const tableKeys: Readonly<Partial<Record<TableName, TableKey>>> = {
  environments: { key: ['preset', 'driver', 'year'], every: ['preset'] },
  sectorShocks: { key: ['preset', 'sector', 'year'], every: ['sector'] },
  events: { key: ['event', 'year'], every: [] },
};

/** Columns that hold the same in all rows that agree in the column named first. */
export const sharedColumns: Readonly<Partial<Record<TableName, readonly [string, ...string[]]>>> = {
  levers: ['project', 'projectZh', 'projectEn'],
  clusters: ['prefectureEn', 'prefectureZh'],
  environments: ['driver', 'unit', 'kind'],
  events: ['event', 'labelZh', 'labelEn', 'clusterId', 'kind', 'unit', 'sizeSd', 'defaultOn'],
};
