import { compileModel } from '#engine/compile/compileModel.ts';
import type { Equations } from '#model/equations.ts';

import type { Tables } from '#build/tables/TableTexts.ts';

/** The compiled model, or the mistakes in its equations, one line each. */
export type Program =
  | { readonly bytes: Uint8Array; readonly layout: string }
  | { readonly mistakes: readonly string[] };

/** Compiles the shipped equations; `layout` is the source text of the module that holds the layout. */
export function compileProgram(equations: Equations, { parameters }: Tables): Program {
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
        ({ equation, position, cause }) =>
          `equations.json: equation "${equation}", position ${position}: ${cause}`,
      ),
    };
  }
  return {
    bytes: answer.bytes,
    layout: `export const programLayout = ${JSON.stringify(answer.layout)} as const;\n`,
  };
}
