import { driverKinds, eventColumns, initialDriverValue } from '#model/columns/environments.ts';

import type { Placed, Tables } from '#build/tables/TableTexts.ts';
import { writeColumn, type Lists } from '#build/tables/writeColumn.ts';
import { rowsOf, writeRows } from '#build/tables/writeRows.ts';

/** Source text of the drivers: one row a driver, with its three values by preset. */
export function writeDrivers({ environments }: Tables, lists: Lists): string {
  const firsts = firstRows(environments, ({ driver }) => driver);
  const values = lists.drivers.map((driver) =>
    lists.environmentPresets.map((preset) =>
      byYear(environments, (row) => row.driver === driver && row.preset === preset, 'value'),
    ),
  );
  const kinds = firsts.map(({ row }) => row.kind);
  return rowsOf({
    id: 'driverIds',
    kind: writeColumn({ kind: 'choice', among: driverKinds }, kinds, lists),
    unit: JSON.stringify(firsts.map(({ row }) => row.unit)),
    initial: JSON.stringify(firsts.map(({ row }) => initialDriverValue(row.driver))),
    values: `yearly(presetIds, ${JSON.stringify(values)})`,
  });
}

/** Source text of the demand shocks by preset and sector. */
export function writeSectorShocks({ sectorShocks }: Tables, lists: Lists): string {
  const presets = [...new Set(sectorShocks.map(({ row }) => row.preset))];
  const values = presets.map((preset) =>
    lists.sectors.map((sector) =>
      byYear(sectorShocks, (row) => row.sector === sector && row.preset === preset, 'demandShock'),
    ),
  );
  return `record(${JSON.stringify(presets)}, yearly(sectorIds, ${JSON.stringify(values)}))`;
}

/** Source text of the large projects: one row each, with its three values. */
export function writeEvents({ events }: Tables, lists: Lists): string {
  const columns = Object.entries(eventColumns).filter(([name]) => !ownColumns.includes(name));
  const firsts = firstRows(events, ({ event }) => event);
  const values = lists.events.map((event) => byYear(events, (row) => row.event === event, 'value'));
  return writeRows(Object.fromEntries(columns), firsts, lists, {
    id: 'eventIds',
    values: `triples(${JSON.stringify(values)})`,
  });
}

const ownColumns = ['event', 'year', 'value'];

/** Values of the chosen rows in the order of their years. */
function byYear<
  N extends string,
  R extends { readonly year: number } & Readonly<Record<N, number>>,
>(placed: readonly Placed<R>[], chosen: (row: R) => boolean, column: N): number[] {
  const rows = placed.flatMap(({ row }) => (chosen(row) ? [row] : []));
  return rows.sort((one, other) => one.year - other.year).map((row) => row[column]);
}

/** The first row of every group. */
function firstRows<R>(placed: readonly Placed<R>[], groupOf: (row: R) => string): Placed<R>[] {
  const firsts = new Map<string, Placed<R>>();
  for (const each of placed) {
    const group = groupOf(each.row);
    if (!firsts.has(group)) firsts.set(group, each);
  }
  return [...firsts.values()];
}
