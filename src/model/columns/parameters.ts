import type { Columns } from '#model/columns/column.ts';

export const distributions = ['lognormal', 'normal', 'logitnormal'] as const;

/** Priors: median, 5 % and 95 % points. */
export const parameterColumns = {
  name: { kind: 'id', of: 'parameters' },
  texSymbol: { kind: 'text', as: 'symbol' },
  labelZh: { kind: 'text', language: 'zh' },
  labelEn: { kind: 'text', language: 'en' },
  median: { kind: 'number' },
  low5: { kind: 'number' },
  high95: { kind: 'number' },
  distribution: { kind: 'choice', among: distributions },
  unit: { kind: 'text' },
  planTasks: { kind: 'text', optional: true, provenance: true },
  source: { kind: 'text', twin: true, provenance: true },
  sourceUrl: { kind: 'url', optional: true, provenance: true },
  confidence: { kind: 'choice', among: ['low', 'medium', 'medium-high', 'high'], provenance: true },
  group: { kind: 'text' },
} as const satisfies Columns;

/** Standard deviation of the log of a base figure by grade. */
export const baseYearErrorColumns = {
  grade: { kind: 'id', of: 'grades' },
  sd: { kind: 'number', from: 0, to: 1 },
  source: { kind: 'text', twin: true, provenance: true },
} as const satisfies Columns;
