import type { Column } from '#model/columns/column.ts';

/** Name of the exported list of identifiers. */
export const idListNames = {
  levers: 'leverIds',
  projects: 'projectIds',
  clusters: 'clusterIds',
  prefectures: 'prefectureIds',
  sectors: 'sectorIds',
  categories: 'categoryIds',
  environmentPresets: 'presetIds',
  drivers: 'driverIds',
  events: 'eventIds',
  parameters: 'parameterIds',
  targets: 'targetIds',
  grades: 'grades',
} as const;

/** Source text of the list of one column's values; choices and references become places in a list. */
export function writeColumn(
  column: Column,
  values: readonly unknown[],
  identifiers: Lists,
): string {
  switch (column.kind) {
    case 'id':
      return idListNames[column.of];
    case 'group':
      return places(idListNames[column.of], identifiers[column.of], values);
    case 'reference':
      return column.or === undefined
        ? places(idListNames[column.to], identifiers[column.to], values)
        : places(
            `[...${idListNames[column.to]}, '${column.or}'] as const`,
            [...identifiers[column.to], column.or],
            values,
          );
    case 'choice':
      return places(JSON.stringify(column.among), column.among, values);
    case 'grade':
      return places('grades', identifiers.grades, values);
    case 'boolean':
      return places('[false, true]', [false, true], values);
    default:
      return JSON.stringify(values.map((value) => value ?? null));
  }
}

/** Identifiers in the order of the tables. */
export type Lists = Readonly<Record<keyof typeof idListNames, readonly string[]>>;

function places(list: string, among: readonly unknown[], values: readonly unknown[]): string {
  const found = values.map((value) => among.indexOf(value));
  return `${found.includes(-1) ? 'pickOptional' : 'pick'}(${list}, ${JSON.stringify(found)})`;
}
