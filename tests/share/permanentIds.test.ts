import { expect, test } from 'vitest';
import {
  categoryIds,
  clusterIds,
  driverIds,
  eventIds,
  leverIds,
  parameterIds,
  prefectureIds,
  presetIds,
  sectorIds,
  targetIds,
} from '#model/generated/tables.ts';
import { checkText } from '#share/checkText.ts';
import { columnIds } from '#views/table/tableColumns.ts';
import * as permanent from '#share/permanentIds.ts';

/** Targets that count clusters are no quantity of a cluster. */
const quantities = [
  'output',
  'valueAdded',
  'employment',
  ...targetIds.filter((id) => id !== 'tier500' && id !== 'tier1000'),
];

const lists = [
  ['clusters', permanent.permanentClusters, clusterIds, 157, 'lt'],
  ['parameters', permanent.permanentParameters, parameterIds, 79, 'bj'],
  ['drivers', permanent.permanentDrivers, driverIds, 9, 'os'],
  ['projects', permanent.permanentEvents, eventIds, 4, '96'],
  ['environments', permanent.permanentPresets, presetIds, 6, 'vq'],
  ['levers', permanent.permanentLevers, leverIds, 25, 'om'],
  ['prefectures', permanent.permanentPrefectures, prefectureIds, 11, 'ae'],
  ['sectors', permanent.permanentSectors, sectorIds, 28, 'oe'],
  ['categories', permanent.permanentCategories, categoryIds, 4, 'bs'],
  ['quantities', permanent.permanentQuantities, quantities, 13, 'z6'],
  ['columns', permanent.permanentColumns, ['name', ...columnIds], 17, 'sp'],
] as const;

test.each(lists)('every one of the %s in the tables has a permanent number', (_, list, ids) => {
  expect(ids.filter((id) => !(list as readonly string[]).includes(id))).toEqual([]);
  expect(new Set(list).size).toBe(list.length);
});

test.each(lists)(
  'the numbers of the %s released with version 1 have not changed',
  (_, list, __, count, check) => {
    expect(list.slice(0, count).length).toBe(count);
    expect(checkText(list.slice(0, count).join())).toBe(check);
  },
);
