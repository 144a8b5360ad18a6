import { categoryColumns } from '#model/columns/categories.ts';
import { clusterColumns } from '#model/columns/clusters.ts';
import type { Columns, Row } from '#model/columns/column.ts';
import {
  environmentColumns,
  environmentPresetColumns,
  eventColumns,
  sectorShockColumns,
} from '#model/columns/environments.ts';
import { leverColumns } from '#model/columns/levers.ts';
import { baseYearErrorColumns, parameterColumns } from '#model/columns/parameters.ts';
import { sectorColumns } from '#model/columns/sectors.ts';
import { sobolDirectionNumberColumns, sourceTextColumns } from '#model/columns/sourceTexts.ts';
import { targetColumns } from '#model/columns/targets.ts';

/** Columns of every table of record. The table `sectorShocks` is the file `sector-shocks.csv`, and so on. */
export const tableColumns = {
  levers: leverColumns,
  clusters: clusterColumns,
  sectors: sectorColumns,
  categories: categoryColumns,
  environmentPresets: environmentPresetColumns,
  environments: environmentColumns,
  sectorShocks: sectorShockColumns,
  events: eventColumns,
  parameters: parameterColumns,
  baseYearError: baseYearErrorColumns,
  targets: targetColumns,
  sourceTexts: sourceTextColumns,
  sobolDirectionNumbers: sobolDirectionNumberColumns,
} as const satisfies Readonly<Record<string, Columns>>;

export type TableName = keyof typeof tableColumns;
export const tableNames = Object.keys(tableColumns) as readonly TableName[];
export type TableRow<T extends TableName> = Row<(typeof tableColumns)[T]>;
