import type { Equations } from '#model/equations.ts';

import { checkInputs } from '#build/tables/checkInputs.ts';
import { equationsFile, lineOfName, readEquations } from '#build/tables/readEquations.ts';
import { readTables } from '#build/tables/readTables.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';
import type { Tables, TableTexts } from '#build/tables/TableTexts.ts';

export type ModelAnswer =
  | { readonly tables: Tables; readonly equations: Equations }
  | { readonly issues: readonly TableIssue[] };

/** Reads and checks tables and equations, and that they fit each other. All mistakes are collected. */
export function readModel(texts: TableTexts, equationsText: string): ModelAnswer {
  const { tables, identifiers, issues } = readTables(texts);
  const read = readEquations(equationsText, identifiers);
  issues.push(...read.issues);
  if (issues.length > 0 || read.equations === undefined) return { issues };
  const misfits = checkInputs(read.equations, tables).map((misfit) => ({
    ...misfit,
    file: equationsFile,
    line: lineOfName(equationsText, misfit.value),
  }));
  return misfits.length > 0 ? { issues: misfits } : { tables, equations: read.equations };
}
