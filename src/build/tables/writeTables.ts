import { categoryFactorNames } from '#model/columns/categories.ts';
import { sectorCoefficientNames } from '#model/columns/sectors.ts';
import { tableColumns } from '#model/columns/tableColumns.ts';

import { identifierLists, prefectureId } from '#build/tables/identifierLists.ts';
import type { Tables } from '#build/tables/TableTexts.ts';
import { writeColumn, type Lists } from '#build/tables/writeColumn.ts';
import { writeIdentifiers, writeLabels } from '#build/tables/writeIdentifiers.ts';
import { writeRows, writeValues } from '#build/tables/writeRows.ts';
import { writeDrivers, writeEvents, writeSectorShocks } from '#build/tables/writeYearly.ts';

const rowTypes = {
  projects: 'readonly Project[]',
  levers: 'readonly Lever[]',
  prefectures: 'readonly Prefecture[]',
  clusters: 'readonly Cluster[]',
  sectors: 'readonly Sector[]',
  categories: 'readonly Category[]',
  presets: 'readonly EnvironmentPreset[]',
  drivers: 'readonly Driver[]',
  sectorShocks: 'SectorShocks',
  events: 'readonly LargeProject[]',
  parameters: 'readonly Parameter[]',
  targets: 'readonly Target[]',
  baseYearErrors: 'Readonly<Record<Grade, number>>',
};

/** Source text of the module of tables: identifiers as literal unions, rows as lists of columns. */
export function writeTables(tables: Tables): string {
  const lists = identifierLists(tables);
  const written = writeEach(tables, lists);
  const exports = Object.entries(rowTypes).map(
    ([name, type]) => `export const ${name}: ${type} = ${written[name as keyof typeof rowTypes]};`,
  );
  return [imports(), ...writeIdentifiers(lists), ...exports, ''].join('\n');
}

function writeEach(tables: Tables, lists: Lists): Record<keyof typeof rowTypes, string> {
  const { levers, clusters, sectors, categories, environmentPresets, parameters, targets } = tables;
  const { sector, nameZh, nameEn } = tableColumns.sectors;
  const { category, labelZh, labelEn } = tableColumns.categories;
  const places = clusters.map(
    ({ row }) => [prefectureId(row.prefectureEn), row.prefectureZh, row.prefectureEn] as const,
  );
  return {
    projects: writeLabels(
      'projects',
      lists,
      levers.map(({ row }) => [row.project, row.projectZh, row.projectEn]),
    ),
    levers: writeRows(tableColumns.levers, levers, lists),
    prefectures: writeLabels('prefectures', lists, places),
    clusters: writeRows(tableColumns.clusters, clusters, lists, {
      prefecture: writeColumn(
        { kind: 'group', of: 'prefectures' },
        places.map(([id]) => id),
        lists,
      ),
    }),
    sectors: writeRows({ sector, nameZh, nameEn }, sectors, lists, {
      values: writeValues(sectorCoefficientNames, sectors),
    }),
    categories: writeRows({ category, labelZh, labelEn }, categories, lists, {
      values: writeValues(categoryFactorNames, categories),
    }),
    presets: writeRows(tableColumns.environmentPresets, environmentPresets, lists),
    drivers: writeDrivers(tables, lists),
    sectorShocks: writeSectorShocks(tables, lists),
    events: writeEvents(tables, lists),
    parameters: writeRows(tableColumns.parameters, parameters, lists),
    targets: writeRows(tableColumns.targets, targets, lists),
    baseYearErrors: `record(grades, ${JSON.stringify(tables.baseYearError.map(({ row }) => row.sd))})`,
  };
}

function imports(): string {
  const types = Object.values(rowTypes).flatMap((type) => type.match(/[A-Z]\w+/g) ?? []);
  const own = ['Readonly', 'Record', 'Grade'];
  return [
    "import { pick, pickOptional, record, records, rows, triples, yearly } from '#model/expand.ts';",
    `import type { ${types
      .filter((type) => !own.includes(type))
      .sort()
      .join(', ')} } from '#model/tables.ts';`,
  ].join('\n');
}
