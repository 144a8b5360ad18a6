import type { Columns } from '#model/columns/column.ts';

/** The eleven prefecture-level cities of Zhejiang. */
const prefectureNames = [
  'Hangzhou',
  'Ningbo',
  'Wenzhou',
  'Jiaxing',
  'Huzhou',
  'Shaoxing',
  'Jinhua',
  'Quzhou',
  'Zhoushan',
  'Taizhou',
  'Lishui',
] as const;

/**
 * How a figure published for a later year relates to the model: `base` where the base figure was derived with later
 * figures, `project` where a large project was set to it, `independent` where neither was.
 */
const laterRelations = ['independent', 'base', 'project'] as const;

/** Clusters with place, sector, base figure and where the figure comes from. */
export const clusterColumns = {
  id: { kind: 'id', of: 'clusters' },
  nameZh: { kind: 'text', language: 'zh', provenance: true },
  nameEn: { kind: 'text', language: 'en', provenance: true },
  shortZh: { kind: 'text', unique: true },
  shortEn: { kind: 'text', unique: true },
  pinyin: { kind: 'text' },
  pinyinInitials: { kind: 'text' },
  prefectureZh: { kind: 'text', provenance: true },
  prefectureEn: { kind: 'choice', among: prefectureNames, provenance: true },
  countyZh: { kind: 'text' },
  lon: { kind: 'number', from: 118, to: 123.5 },
  lat: { kind: 'number', from: 27, to: 31.3 },
  sector: { kind: 'reference', to: 'sectors' },
  category: { kind: 'reference', to: 'categories' },
  outputReported: { kind: 'number', above: 0, optional: true, provenance: true },
  outputReportedYear: { kind: 'whole', from: 2000, to: 2030, optional: true, provenance: true },
  outputScopeZh: { kind: 'text', language: 'zh', optional: true, provenance: true },
  outputScopeEn: { kind: 'text', language: 'en', optional: true, provenance: true },
  output2019: { kind: 'number', above: 0 },
  output2019Method: { kind: 'text', language: 'en', provenance: true },
  output2019MethodZh: { kind: 'text', language: 'zh', provenance: true },
  grade: { kind: 'grade' },
  employees10k: { kind: 'number', above: 0, optional: true, provenance: true },
  enterprises: { kind: 'whole', from: 1, to: 1e6, optional: true, provenance: true },
  counted: { kind: 'boolean' },
  overlapOf: { kind: 'reference', to: 'clusters', optional: true },
  laterOutput: { kind: 'number', from: 0, optional: true },
  laterYear: { kind: 'whole', from: 2020, to: 2030, optional: true },
  laterRelation: { kind: 'choice', among: laterRelations, optional: true, provenance: true },
  laterEvent: { kind: 'reference', to: 'events', optional: true, provenance: true },
  laterScopeZh: { kind: 'text', language: 'zh', optional: true, provenance: true },
  laterScopeEn: { kind: 'text', language: 'en', optional: true, provenance: true },
  sourceTitle: { kind: 'text', optional: true, provenance: true },
  sourcePublisher: { kind: 'text', provenance: true },
  sourceUrl: { kind: 'url', optional: true, provenance: true },
  sourceQuote: { kind: 'text', optional: true, provenance: true },
  sourceQuoteZh: { kind: 'text', language: 'zh', optional: true, provenance: true },
  note: { kind: 'text', language: 'en', optional: true, provenance: true },
  noteZh: { kind: 'text', language: 'zh', optional: true, provenance: true },
  laterSourceUrl: { kind: 'url', optional: true, provenance: true },
} as const satisfies Columns;
