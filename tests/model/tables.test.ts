import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { tableColumns, type TableName } from '#model/columns/tableColumns.ts';
import type { Column } from '#model/columns/column.ts';
import { tableKeys } from '#model/columns/tableKeys.ts';
import { dimensions } from '#model/dimensions.ts';
import { environmentShocks } from '#model/dimensionsOf.ts';
import { sobolDirections } from '#model/generated/directions.ts';
import * as tables from '#model/generated/tables.ts';
import provenance from '#model/generated/provenance.json';
import { simulatedYears } from '#model/quantities.ts';
import { provenanceOf, type ProvenanceTable } from '#model/provenance.ts';

type Cells = Readonly<Record<string, unknown>>;

function fileRows(file: string): Record<string, string>[] {
  return csvParse(readFileSync(`src/model/tables/${file}.csv`, 'utf8')).map((row) => ({ ...row }));
}

describe('tables of the page', () => {
  it('have 157 clusters, 135 of them counted, in 11 prefectures', () => {
    expect(tables.clusters).toHaveLength(157);
    expect(tables.clusters.filter(({ counted }) => counted)).toHaveLength(135);
    expect(tables.prefectures).toHaveLength(11);
  });

  it('have 28 sectors, 4 categories, 25 levers in 7 groups, 79 parameters, 12 targets', () => {
    expect(tables.sectors).toHaveLength(28);
    expect(Object.keys(tables.sectors[0]!.values)).toHaveLength(21);
    expect(tables.categories).toHaveLength(4);
    expect(Object.keys(tables.categories[0]!.values)).toHaveLength(16);
    expect(tables.levers).toHaveLength(25);
    expect(tables.projects).toHaveLength(7);
    expect(tables.parameters).toHaveLength(79);
    expect(tables.targets).toHaveLength(12);
  });

  it('have 6 presets, 9 drivers and 4 large projects, in the order of the sample', () => {
    expect(tables.presets).toHaveLength(6);
    expect(tables.drivers).toHaveLength(9);
    expect(tables.eventIds).toEqual([
      'zhoushanPhaseOne',
      'zhoushanPhaseTwo',
      'yiwuPvExpansion',
      'fuyangPaperExit',
    ]);
  });

  it('lay out 804 dimensions as the uniforms of the golden files do', () => {
    const { order } = JSON.parse(readFileSync('tests/golden/uniforms-32.json', 'utf8')) as {
      order: string[];
    };
    const { parameterIds, sectorIds, clusterIds, eventIds } = tables;
    const yearly = (kind: string, names: readonly string[]) =>
      simulatedYears.flatMap((year) => names.map((name) => `${kind}/${name}/${year}`));
    expect(order).toEqual([
      ...parameterIds.map((id) => `parameter/${id}`),
      ...yearly('environment', environmentShocks),
      ...yearly('sector', sectorIds),
      ...yearly('cluster', clusterIds),
      ...clusterIds.map((id) => `baseYear/${id}`),
      ...eventIds.map((id) => `event/${id}`),
    ]);
    expect(dimensions).toEqual({
      parameter: 0,
      environment: order.indexOf('environment/common/2020'),
      sector: order.indexOf('sector/C13/2020'),
      cluster: order.indexOf('cluster/zhenhai-petrochem/2020'),
      baseYear: order.indexOf('baseYear/zhenhai-petrochem'),
      event: order.indexOf('event/zhoushanPhaseOne'),
      total: 804,
    });
  });

  it('have directions for every dimension, as in the file', () => {
    const file = fileRows('sobol-direction-numbers').slice(0, dimensions.total);
    expect(sobolDirections).toEqual(
      file.map(({ polynomial, initialNumbers }) => ({
        polynomial: Number(polynomial),
        initialNumbers: initialNumbers!.split(' ').map(Number),
      })),
    );
  });
});

/** The rows of a table of the page by key, with the record of values spread out. */
const shipped: Readonly<Partial<Record<TableName, readonly Cells[]>>> = {
  levers: tables.levers,
  clusters: tables.clusters,
  sectors: tables.sectors.map(({ values, ...sector }) => ({ ...sector, ...values })),
  categories: tables.categories.map(({ values, ...category }) => ({ ...category, ...values })),
  environmentPresets: tables.presets,
  parameters: tables.parameters,
  targets: tables.targets,
  baseYearError: tables.grades.map((id) => ({ id, sd: tables.baseYearErrors[id] })),
  environments: tables.drivers.flatMap((driver) =>
    tables.presetIds.flatMap((preset) =>
      driver.values[preset].map((value, year) => ({
        ...driver,
        id: `${preset}/${driver.id}/${2020 + year}`,
        preset,
        driver: driver.id,
        year: 2020 + year,
        value,
      })),
    ),
  ),
  sectorShocks: Object.entries(tables.sectorShocks).flatMap(([preset, bySector]) =>
    Object.entries(bySector).flatMap(([sector, values]) =>
      values.map((demandShock, year) => ({
        id: `${preset}/${sector}/${2020 + year}`,
        preset,
        sector,
        year: 2020 + year,
        demandShock,
      })),
    ),
  ),
  events: tables.events.flatMap((event) =>
    event.values.map((value, year) => ({
      ...event,
      id: `${event.id}/${2020 + year}`,
      event: event.id,
      year: 2020 + year,
      value,
    })),
  ),
};

/** A cell of the file as the page or its provenance should have it. */
function expected(column: Column, text: string): unknown {
  if (text === '') return undefined;
  if (column.kind === 'text' && column.twin) return expect.objectContaining({ en: text });
  if (['number', 'share', 'whole'].includes(column.kind)) return Number(text);
  if (column.kind === 'boolean') return text === 'true';
  return column.provenance && column.kind === 'text' ? withNames(text) : text;
}

/** Where a text names a cluster by its identifier, the page has its name. */
function withNames(text: string): string {
  return text.replace(/[a-z]+(-[a-z]+)+/g, (word) => {
    return tables.clusters.find(({ id }) => id === word)?.shortEn ?? word;
  });
}

describe('nothing is lost on the way to the page', () => {
  it.each(Object.keys(shipped) as ProvenanceTable[])('of %s', (table) => {
    const file = table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const columns = Object.entries<Column>(tableColumns[table]);
    const ids = columns.filter(([, { kind }]) => kind === 'id').map(([name]) => name);
    const rows = fileRows(file);
    expect(rows).toHaveLength(shipped[table]!.length);
    for (const row of rows) {
      const key = (tableKeys[table]?.key ?? ids).map((name) => row[name]).join('/');
      const onPage = shipped[table]!.find(({ id }) => id === key);
      const told = provenanceOf(provenance, table, key as never) as Cells;
      for (const [name, column] of columns) {
        const own = name === 'texSymbol' ? 'symbol' : column.kind === 'id' ? 'id' : name;
        const found = column.provenance ? told[name] : onPage?.[own];
        expect(found, `${key} ${name}`).toEqual(expected(column, row[name]!));
      }
    }
  });

  it('of the texts in two languages', () => {
    expect(provenance.texts).toEqual(fileRows('source-texts').map(({ en, zh }) => [en, zh]));
  });
});
