import type { Equations } from '#model/equations.ts';
import { namesIn, type EquationError, type Expression } from './expression.ts';
import { resultName, type ParsedModel } from './modelGraph.ts';

/** Names every expression may use: inputs and parameters, constants, states, results of equations. */
export function checkNames(
  model: Equations,
  parsed: ParsedModel,
  inputs: ReadonlySet<string>,
): EquationError[] {
  const errors: EquationError[] = [];
  const seen = new Set<string>();
  for (const { name } of [
    ...model.functions,
    ...model.constants,
    ...model.inputs,
    ...model.equations,
  ]) {
    if (seen.has(name))
      errors.push({ equation: name, position: 0, cause: `"${name}" is defined twice` });
    seen.add(name);
  }
  const known = new Set([...inputs, ...model.constants.map(({ name }) => name)]);
  for (const { source } of parsed.equations) {
    known.add(source.name).add(resultName(source));
  }
  const check = (equation: string, expression: Expression, names: ReadonlySet<string>): void => {
    for (const { name, at } of namesIn(expression))
      if (!names.has(name))
        errors.push({ equation, position: at, cause: `unknown name "${name}"` });
  };
  for (const { source, expression } of parsed.functions.values())
    check(source.name, expression, new Set(source.params));
  for (const { source, expression, initial } of parsed.equations) {
    check(source.name, expression, known);
    if (initial) check(`${source.name} (initial)`, initial, known);
  }
  return errors;
}
