import { compileModel } from '#engine/compile/compileModel.ts';
import type { EquationError } from '#engine/compile/expression.ts';
import type { Equations } from '#model/equations.ts';

import { equationsFile, lineOfName } from '#build/tables/readEquations.ts';
import { formatTableIssue } from '#build/tables/TableIssue.ts';
import { tableFile, type Tables } from '#build/tables/TableTexts.ts';

/** The compiled model, or the mistakes in its equations, one line each. */
export type Program =
  | { readonly bytes: Uint8Array; readonly layout: string }
  | { readonly mistakes: readonly string[] };

/**
 * Compiles the shipped equations; `layout` is the source text of the module that holds the layout. A mistake is told
 * with its line in `text`, from which the equations were read, or in the table of parameters.
 */
export function compileProgram(
  equations: Equations,
  { parameters }: Tables,
  text: string,
): Program {
  const answer = compileModel(
    equations,
    parameters.map(({ row }) => ({
      id: row.name,
      unit: row.unit,
      distribution: row.distribution,
    })),
  );
  if (!answer.ok) {
    return {
      mistakes: answer.errors.map(
        (error) => parameterMistake(error, parameters) ?? equationMistake(error, text),
      ),
    };
  }
  return {
    bytes: answer.bytes,
    layout: `export const programLayout = ${JSON.stringify(answer.layout)} as const;\n`,
  };
}

/** What is wrong with a parameter itself: all the compiler reads of one is its unit. */
function parameterMistake(
  { equation, cause }: EquationError,
  parameters: Tables['parameters'],
): string | undefined {
  const placed = parameters.find(({ row }) => row.name === equation);
  return (
    placed &&
    formatTableIssue({
      file: tableFile('parameters'),
      line: placed.line,
      column: 'unit',
      value: placed.row.unit,
      cause,
    })
  );
}

function equationMistake({ equation, position, cause }: EquationError, text: string): string {
  const line = lineOfName(text, equation.replace(/ \(initial\)$/, ''));
  return `${equationsFile}:${line}: equation "${equation}", position ${position}: ${cause}`;
}
