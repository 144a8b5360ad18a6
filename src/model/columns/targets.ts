import type { Columns } from '#model/columns/column.ts';

const comparisons = ['>=', '<='] as const;

/** The plan's twelve numeric targets. */
export const targetColumns = {
  id: { kind: 'id', of: 'targets' },
  labelZh: { kind: 'text', language: 'zh' },
  labelEn: { kind: 'text', language: 'en' },
  value: { kind: 'number' },
  comparison: { kind: 'choice', among: comparisons },
  unit: { kind: 'text' },
  statistic: { kind: 'text', twin: true, provenance: true },
  approximate: { kind: 'boolean' },
  toleratedValue: { kind: 'number' },
  toleranceNote: { kind: 'text', twin: true, provenance: true },
  clauseZh: { kind: 'text', language: 'zh', provenance: true },
  baseValue: { kind: 'number', optional: true },
  baseYear: { kind: 'whole', from: 2015, to: 2020 },
  baseGrade: { kind: 'grade', provenance: true },
  baseSource: { kind: 'text', twin: true, provenance: true },
  confidenceNote: { kind: 'text', twin: true, optional: true, provenance: true },
} as const satisfies Columns;
