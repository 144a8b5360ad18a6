import type { Column } from '#model/columns/column.ts';
import {
  equationKinds,
  inputScopes,
  type Equations,
  type ModelConstant,
  type ModelEquation,
  type ModelFunction,
  type ModelInput,
  type ModelUnit,
} from '#model/equations.ts';

/** What a field of equations.json holds: what a column of a table may hold, or a list of names. */
export type EquationField = Column | { readonly kind: 'names' };
type Fields<T> = Readonly<Record<keyof T, EquationField>>;

const text = { kind: 'text' } as const;
const optionalText = { kind: 'text', optional: true } as const;
const english = { kind: 'text', language: 'en' } as const;
const chinese = { kind: 'text', language: 'zh' } as const;
const name = { kind: 'text', unique: true } as const;

const unitFields = {
  name,
  base: { kind: 'boolean', optional: true },
  definition: optionalText,
  labelZh: { ...chinese, optional: true },
} as const satisfies Fields<ModelUnit>;

const functionFields = {
  name,
  params: { kind: 'names' },
  expression: text,
  meaningEn: english,
  meaningZh: chinese,
} as const satisfies Fields<ModelFunction>;

const constantFields = {
  name,
  value: { kind: 'number' },
  unit: text,
  grade: { kind: 'grade', optional: true },
  meaningZh: chinese,
  meaningEn: english,
} as const satisfies Fields<ModelConstant>;

const inputFields = {
  name,
  scope: { kind: 'choice', among: inputScopes },
  unit: text,
  column: optionalText,
  default: { kind: 'number', optional: true },
  meaningEn: { ...english, optional: true },
} as const satisfies Fields<ModelInput>;

const equationFields = {
  name,
  symbol: text,
  labelZh: chinese,
  labelEn: english,
  unit: text,
  kind: { kind: 'choice', among: equationKinds },
  expression: text,
  initial: optionalText,
  meaningEn: english,
  meaningZh: chinese,
} as const satisfies Fields<ModelEquation>;

/** What each entry of each section of equations.json holds. */
export const equationSections = {
  units: unitFields,
  functions: functionFields,
  constants: constantFields,
  inputs: inputFields,
  equations: equationFields,
} as const satisfies Readonly<Record<Exclude<keyof Equations, 'title' | 'syntax'>, object>>;
