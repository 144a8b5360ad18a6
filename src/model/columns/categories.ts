import type { Columns } from '#model/columns/column.ts';

/** How strongly each mechanism is aimed at a category, and what sets the category apart. */
export const categoryFactors = {
  targetLandReallocation: { kind: 'number', from: 0, to: 10 },
  targetAgglomeration: { kind: 'number', from: 0, to: 10 },
  targetAmenity: { kind: 'number', from: 0, to: 10 },
  targetDigital: { kind: 'number', from: 0, to: 10 },
  targetQuality: { kind: 'number', from: 0, to: 10 },
  targetServices: { kind: 'number', from: 0, to: 10 },
  targetResearch: { kind: 'number', from: 0, to: 10 },
  targetMarket: { kind: 'number', from: 0, to: 10 },
  targetGreenEnergy: { kind: 'number', from: 0, to: 10 },
  targetGreenWater: { kind: 'number', from: 0, to: 10 },
  targetRetirement: { kind: 'number', from: 0, to: 10 },
  targetSkills: { kind: 'number', from: 0, to: 10 },
  targetFinance: { kind: 'number', from: 0, to: 10 },
  pilotShare: { kind: 'share' },
  misallocationFactor: { kind: 'number', from: 0, to: 10 },
  legacyFlag: { kind: 'whole', from: 0, to: 1 },
} as const satisfies Columns;
export type CategoryFactor = keyof typeof categoryFactors;
export const categoryFactorNames = Object.keys(categoryFactors) as readonly CategoryFactor[];

/** The four directions of the plan. */
export const categoryColumns = {
  category: { kind: 'id', of: 'categories' },
  labelZh: { kind: 'text', language: 'zh' },
  labelEn: { kind: 'text', language: 'en' },
  clauseZh: { kind: 'text', language: 'zh', provenance: true },
  ...categoryFactors,
  grade: { kind: 'grade', provenance: true },
  source: { kind: 'text', twin: true, provenance: true },
} as const satisfies Columns;
