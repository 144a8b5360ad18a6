import type { Bilingual, Provenanced } from '#model/columns/column.ts';
import type { TableName, tableColumns } from '#model/columns/tableColumns.ts';
import type {
  CategoryId,
  ClusterId,
  DriverId,
  EventId,
  Grade,
  LeverId,
  ParameterId,
  PresetId,
  SectorId,
  TargetId,
} from '#model/generated/tables.ts';
import type { SimulatedYear } from '#model/quantities.ts';

/** How the rows of each table are named in the provenance. */
export interface ProvenanceKeys {
  readonly levers: LeverId;
  readonly clusters: ClusterId;
  readonly sectors: SectorId;
  readonly categories: CategoryId;
  readonly environmentPresets: PresetId;
  readonly environments: `${PresetId}/${DriverId}/${SimulatedYear}`;
  readonly sectorShocks: `${PresetId}/${SectorId}/${SimulatedYear}`;
  readonly events: `${EventId}/${SimulatedYear}`;
  readonly parameters: ParameterId;
  readonly baseYearError: Grade;
  readonly targets: TargetId;
}
export type ProvenanceTable = keyof ProvenanceKeys & TableName;

/** What a row of a table tells beside its figures. */
export type ProvenanceRow<T extends ProvenanceTable> = Provenanced<(typeof tableColumns)[T]>;

/**
 * The content of `generated/provenance.json`, which a page loads only when someone asks where a figure comes
 * from. A text in two languages stands in a row as its place among `texts`, in brackets.
 */
export interface Provenance {
  readonly texts: readonly (readonly string[])[];
  readonly tables: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>>
  >;
}

/** What the row tells; undefined for a row the tables do not have, such as a shock of a preset without any. */
export function provenanceOf<T extends ProvenanceTable>(
  { texts, tables }: Provenance,
  table: T,
  key: ProvenanceKeys[T],
): ProvenanceRow<T> | undefined {
  const row = tables[table]?.[key];
  if (row === undefined) return undefined;
  const told = Object.entries(row).map(([name, value]) => [
    name,
    Array.isArray(value) ? text(texts, value[0]) : value,
  ]);
  return Object.fromEntries(told) as ProvenanceRow<T>;
}

function text(texts: Provenance['texts'], place: unknown): Bilingual {
  const [en = '', zh = ''] = texts[Number(place)] ?? [];
  return { en, zh };
}
