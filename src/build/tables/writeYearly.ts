import { eventColumns, initialDriverValue } from '#model/columns/environments.ts';

import type { Placed, Tables } from '#build/tables/TableTexts.ts';
import { rowsOf, writeRows } from '#build/tables/writeRows.ts';
import { writeColumn, type Lists } from '#build/tables/writeColumn.ts';

/** Source text of the drivers: one row a driver, with its three values by preset. */
export function writeDrivers({ environments }: Tables, lists: Lists): string {
  const firsts = firstRows(environments, ({ driver }) => driver);
  const values = lists.drivers.map((driver) =>
    lists.environmentPresets.map((preset) =>
      environments.flatMap(({ row }) =>
        row.driver === driver && row.preset === preset ? [row.value] : [],
      ),
    ),
  );
  return rowsOf({
    id: 'driverIds',
    kind: writeColumn(
      { kind: 'choice', among: ['rate', 'level'] },
      firsts.map(({ row }) => row.kind),
      lists,
    ),
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
      sectorShocks.flatMap(({ row }) =>
        row.sector === sector && row.preset === preset ? [row.demandShock] : [],
      ),
    ),
  );
  return `record(${JSON.stringify(presets)}, yearly(sectorIds, ${JSON.stringify(values)}))`;
}

/** Source text of the discrete projects: one row each, with its three values. */
export function writeEvents({ events }: Tables, lists: Lists): string {
  const { event: _event, year: _year, value: _value, ...columns } = eventColumns;
  const values = lists.events.map((event) =>
    events.flatMap(({ row }) => (row.event === event ? [row.value] : [])),
  );
  return writeRows(
    columns,
    firstRows(events, ({ event }) => event),
    lists,
    {
      id: 'eventIds',
      values: `triples(${JSON.stringify(values)})`,
    },
  );
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
