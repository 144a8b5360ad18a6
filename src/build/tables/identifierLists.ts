import type { Lists } from '#build/tables/writeColumn.ts';
import type { Tables } from '#build/tables/TableTexts.ts';

/** Identifiers of every list in the order in which the tables first name them. */
export function identifierLists(tables: Tables): Lists {
  const distinct = (values: readonly string[]) => [...new Set(values)];
  return {
    levers: tables.levers.map(({ row }) => row.id),
    projects: distinct(tables.levers.map(({ row }) => row.project)),
    clusters: tables.clusters.map(({ row }) => row.id),
    prefectures: distinct(tables.clusters.map(({ row }) => prefectureId(row.prefectureEn))),
    sectors: tables.sectors.map(({ row }) => row.sector),
    categories: tables.categories.map(({ row }) => row.category),
    environmentPresets: tables.environmentPresets.map(({ row }) => row.preset),
    drivers: distinct(tables.environments.map(({ row }) => row.driver)),
    events: distinct(tables.events.map(({ row }) => row.event)),
    parameters: tables.parameters.map(({ row }) => row.name),
    targets: tables.targets.map(({ row }) => row.id),
    grades: tables.baseYearError.map(({ row }) => row.grade),
  };
}

/** Identifier of a prefecture from its English name. */
export function prefectureId(nameEn: string): string {
  return nameEn.toLowerCase();
}
