import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { compileProgram } from '#build/compileProgram.ts';
import { formatTableIssue } from '#build/tables/TableIssue.ts';
import { readModel } from '#build/tables/readModel.ts';
import { readTexts } from '#build/tables/readTexts.ts';
import { writeDirections } from '#build/tables/writeDirections.ts';
import { writeLaterFigures } from '#build/tables/writeLaterFigures.ts';
import { writeProvenance } from '#build/tables/writeProvenance.ts';
import { writeTables } from '#build/tables/writeTables.ts';

/** What lies in `src/model/generated`, by file name. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Reads and checks the tables and equations of record in `source` and writes everything that follows from
 * them into `target`. Returns the mistakes, one line each; with any mistake nothing is written.
 */
export function generate(source: string, target: string): readonly string[] {
  const answer = filesFrom(source);
  if ('mistakes' in answer)
    return answer.mistakes.map((mistake) => join(relative(process.cwd(), source), mistake));
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries(answer.files)) write(target, name, content);
  return [];
}

function filesFrom(source: string): { files: Files } | { mistakes: readonly string[] } {
  const texts = readTexts(source);
  if ('issues' in texts) return { mistakes: texts.issues.map(formatTableIssue) };
  const answer = readModel(texts.tables, texts.equations);
  if ('issues' in answer) return { mistakes: answer.issues.map(formatTableIssue) };
  const { tables, equations } = answer;
  const program = compileProgram(equations, tables, texts.equations);
  if ('mistakes' in program) return program;
  return {
    files: {
      'tables.ts': writeTables(tables),
      'directions.ts': writeDirections(tables),
      'laterFigures.ts': writeLaterFigures(tables),
      'provenance.json': writeProvenance(tables),
      'program.wasm': program.bytes,
      'program.ts': program.layout,
    },
  };
}

/** Replaces a file whole, so that a reader never meets half of it. */
function write(folder: string, name: string, content: string | Uint8Array): void {
  const draft = join(folder, `${name}.${String(process.pid)}.draft`);
  writeFileSync(draft, content);
  renameSync(draft, join(folder, name));
}
