import type { Equations } from '#model/equations.ts';
import type { Parameter } from '#model/tables.ts';
import { axesOfInput, axis } from './axes.ts';
import { checkNames } from './checkNames.ts';
import { checkUnits } from './checkUnits.ts';
import { checkValues } from './checkValues.ts';
import { emitModule } from './emitModule.ts';
import type { EquationError } from './expression.ts';
import type { GraphNode } from './graph.ts';
import type { ProgramLayout, TableColumn } from './layout.ts';
import { inputRanges } from './inputRanges.ts';
import { buildGraph, parseModel, type BuiltModel } from './modelGraph.ts';
import { normalise } from './normalise.ts';
import { quantitySources, tierSource, totalSources } from './outputs.ts';
import { parseExpression } from './parseExpression.ts';
import { rangesOf } from './ranges.ts';
import { lowerModel } from './roots.ts';
import { schedule } from './schedule.ts';

/** A parameter as the compiler needs it; without the distribution of its prior it may have any sign. */
export interface ParameterUnit {
  readonly id: string;
  readonly unit: string;
  readonly distribution?: Parameter['distribution'];
}

export type CompileAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly layout: ProgramLayout }
  | { readonly ok: false; readonly errors: readonly EquationError[] };

/**
 * Compiles the model's equations into a WebAssembly module and its layout. All errors of one kind are
 * collected: syntax and forbidden operations, then unknown names, then units, then circular definitions, then what
 * is no number in any run.
 */
export function compileModel(
  model: Equations,
  parameters: readonly ParameterUnit[],
): CompileAnswer {
  const { parsed, errors } = parseModel(model);
  if (errors.length > 0) return { ok: false, errors };
  const inputAxes = new Map([
    ...model.inputs.map((input) => [input.name, axesOfInput(input)] as const),
    ...parameters.map(({ id }) => [id, axis.draw] as const),
  ]);
  const nameErrors = checkNames(model, parsed, new Set(inputAxes.keys()));
  if (nameErrors.length > 0) return { ok: false, errors: nameErrors };
  const unitErrors = checkUnits(
    model,
    parsed,
    new Map(parameters.map(({ id, unit }) => [id, unit])),
  );
  if (unitErrors.length > 0) return { ok: false, errors: unitErrors };
  const built = buildGraph(model, parsed);
  if ('errors' in built) return { ok: false, errors: built.errors };
  const rangeOf = rangesOf(built, inputRanges(model, parameters));
  const valueErrors = checkValues(built, inputAxes, rangeOf);
  if (valueErrors.length > 0) return { ok: false, errors: valueErrors };
  const { graph } = built;
  const outputs = outputNodes(built);
  if ('errors' in outputs) return { ok: false, errors: outputs.errors };
  const normal = normalise(graph, inputAxes, rangeOf);
  const roots = lowerModel(graph, normal, outputs.nodeOf);
  return { ok: true, ...emitModule(schedule(roots), tableColumns(model)) };
}

function tableColumns(model: Equations): TableColumn[] {
  return model.inputs.flatMap(({ name, scope, column }) =>
    (scope === 'sector' || scope === 'category') && column ? [{ name, scope, column }] : [],
  );
}

/** Nodes of the figures the engine keeps; a model that lacks one of them is refused. */
function outputNodes({
  graph,
  build,
}: BuiltModel): { nodeOf: (text: string) => GraphNode } | { errors: EquationError[] } {
  const nodes = new Map<string, GraphNode>();
  const errors: EquationError[] = [];
  const sources = [...Object.values(quantitySources), ...Object.values(totalSources), tierSource];
  for (const text of sources.flatMap(({ base, yearEnd }) => [base, yearEnd])) {
    const state = /^initial (\w+)$/.exec(text)?.[1];
    if (state !== undefined) {
      const initial = graph.states.find(({ name }) => name === state)?.initial;
      if (initial) nodes.set(text, initial);
      else
        errors.push({ equation: text, position: 0, cause: `the figures need a state "${state}"` });
      continue;
    }
    const answer = parseExpression(text, text, new Map());
    if ('error' in answer) throw new Error(`unreadable output ${text}: ${answer.error.cause}`);
    try {
      nodes.set(text, build(answer.expression));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      errors.push({ equation: text, position: 0, cause: error.message });
    }
  }
  for (const node of nodes.values()) node.uses += 1;
  return errors.length > 0 ? { errors } : { nodeOf: (text) => nodes.get(text) as GraphNode };
}
