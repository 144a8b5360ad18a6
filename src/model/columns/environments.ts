import type { Columns } from '#model/columns/column.ts';

/** The world outside the plan: labels, and standard deviations of the chance around it. */
export const environmentPresetColumns = {
  preset: { kind: 'id', of: 'environmentPresets' },
  labelZh: { kind: 'text', language: 'zh' },
  labelEn: { kind: 'text', language: 'en' },
  descriptionZh: { kind: 'text', language: 'zh' },
  descriptionEn: { kind: 'text', language: 'en' },
  domesticSd: { kind: 'number', from: 0, to: 1 },
  exportSd: { kind: 'number', from: 0, to: 1 },
  priceSd: { kind: 'number', from: 0, to: 1 },
  sectorSd: { kind: 'number', from: 0, to: 1 },
  clusterSd: { kind: 'number', from: 0, to: 1 },
  grade: { kind: 'grade', provenance: true },
  source: { kind: 'text', twin: true, provenance: true },
} as const satisfies Columns;

/** A rate holds within the calendar year; a level is linear between year-ends. */
export const driverKinds = ['rate', 'level'] as const;

/** Value of a driver at the end of 2019, from which a level starts: prices are indexes, the rest are shares lost. */
export function initialDriverValue(driver: string): number {
  return driver === 'energyPrice' ? 1 : 0;
}

/** Drivers by preset and year. */
export const environmentColumns = {
  preset: { kind: 'reference', to: 'environmentPresets' },
  year: { kind: 'whole', from: 2020, to: 2022 },
  driver: { kind: 'group', of: 'drivers' },
  value: { kind: 'number', above: -1, to: 10 },
  unit: { kind: 'text' },
  kind: { kind: 'choice', among: driverKinds },
  grade: { kind: 'grade', provenance: true },
  source: { kind: 'text', twin: true, provenance: true },
} as const satisfies Columns;

/** Demand shocks by preset, sector and year; a preset without rows has none. */
export const sectorShockColumns = {
  preset: { kind: 'reference', to: 'environmentPresets' },
  sector: { kind: 'reference', to: 'sectors' },
  year: { kind: 'whole', from: 2020, to: 2022 },
  demandShock: { kind: 'number', above: -1, to: 1 },
  unit: { kind: 'text', provenance: true },
  grade: { kind: 'grade', provenance: true },
  source: { kind: 'text', twin: true, provenance: true },
} as const satisfies Columns;

/** Discrete projects, one row a year: output added, or share of the cluster closed, at year-end. */
const eventKinds = ['add', 'close'] as const;
export const eventColumns = {
  event: { kind: 'group', of: 'events' },
  labelZh: { kind: 'text', language: 'zh' },
  labelEn: { kind: 'text', language: 'en' },
  clusterId: { kind: 'reference', to: 'clusters' },
  kind: { kind: 'choice', among: eventKinds },
  year: { kind: 'whole', from: 2020, to: 2022 },
  value: { kind: 'number', from: 0 },
  unit: { kind: 'text', provenance: true },
  sizeSd: { kind: 'number', from: 0, to: 1 },
  defaultOn: { kind: 'reference', to: 'environmentPresets', or: 'all' },
  grade: { kind: 'grade', provenance: true },
  source: { kind: 'text', twin: true, provenance: true },
  sourceUrl: { kind: 'url', optional: true, provenance: true },
} as const satisfies Columns;
