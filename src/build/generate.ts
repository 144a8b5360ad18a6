import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { compileProgram } from '#build/compileProgram.ts';
import { formatTableIssue } from '#build/tables/TableIssue.ts';
import { readTableTexts } from '#build/tables/readTableTexts.ts';
import { equationsFile } from '#build/tables/readEquations.ts';
import { readModel } from '#build/tables/readModel.ts';
import { writeDirections } from '#build/tables/writeDirections.ts';
import { writeLaterFigures } from '#build/tables/writeLaterFigures.ts';
import { writeProvenance } from '#build/tables/writeProvenance.ts';
import { writeTables } from '#build/tables/writeTables.ts';

/**
 * Reads and checks the tables and equations of record in `source` and writes everything that follows from
 * them into `target`. Returns the mistakes, one line each; with any mistake in the tables nothing is written.
 */
export function generate(source: string, target: string): readonly string[] {
  const answer = readModel(
    readTableTexts(source),
    readFileSync(join(source, equationsFile), 'utf8'),
  );
  const placed = (mistake: string): string => join(relative(process.cwd(), source), mistake);
  if ('issues' in answer) return answer.issues.map(formatTableIssue).map(placed);
  const { tables, equations } = answer;
  mkdirSync(target, { recursive: true });
  write(target, 'tables.ts', writeTables(tables));
  write(target, 'directions.ts', writeDirections(tables));
  write(target, 'laterFigures.ts', writeLaterFigures(tables));
  write(target, 'provenance.json', writeProvenance(tables));
  const program = compileProgram(equations, tables);
  if ('mistakes' in program) return program.mistakes.map(placed);
  write(target, 'program.wasm', program.bytes);
  write(target, 'program.ts', program.layout);
  return [];
}

/** Replaces a file whole, so that a reader never meets half of it. */
function write(folder: string, name: string, content: string | Uint8Array): void {
  const draft = join(folder, `${name}.${String(process.pid)}.draft`);
  writeFileSync(draft, content);
  renameSync(draft, join(folder, name));
}
