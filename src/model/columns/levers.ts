import type { Columns } from '#model/columns/column.ts';

/** The plan's twenty tasks and five safeguards. */
export const leverColumns = {
  id: { kind: 'id', of: 'levers' },
  name: { kind: 'text', unique: true },
  planItem: { kind: 'text', unique: true },
  project: { kind: 'group', of: 'projects' },
  projectZh: { kind: 'text', language: 'zh', provenance: true },
  projectEn: { kind: 'text', language: 'en', provenance: true },
  labelZh: { kind: 'text', language: 'zh' },
  labelEn: { kind: 'text', language: 'en' },
  clauseZh: { kind: 'text', language: 'zh', provenance: true },
  departmentsZh: { kind: 'text', language: 'zh', provenance: true },
  departmentsEn: { kind: 'text', language: 'en', provenance: true },
  mechanismZh: { kind: 'text', language: 'zh', provenance: true },
  mechanismEn: { kind: 'text', language: 'en', provenance: true },
  phaseInClass: { kind: 'reference', to: 'parameters' },
  min: { kind: 'share' },
  max: { kind: 'share' },
  step: { kind: 'number', above: 0, to: 1 },
  planAsWritten: { kind: 'share' },
  defaultStart: { kind: 'number', from: 2020, to: 2023 },
} as const satisfies Columns;
