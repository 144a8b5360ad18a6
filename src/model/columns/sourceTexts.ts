import type { Columns } from '#model/columns/column.ts';

/** The Chinese of every English source or note text. */
export const sourceTextColumns = {
  en: { kind: 'text', language: 'en', unique: true, provenance: true },
  zh: { kind: 'text', language: 'zh', provenance: true },
} as const satisfies Columns;

/** Joe and Kuo's direction numbers: primitive polynomial as an integer, then the odd initial numbers. */
export const sobolDirectionNumberColumns = {
  dimension: { kind: 'whole', from: 1, to: 21201 },
  polynomial: { kind: 'whole', from: 1, to: 2147483647 },
  initialNumbers: { kind: 'wholes' },
} as const satisfies Columns;
