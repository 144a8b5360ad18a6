import type { Equations } from '#model/equations.ts';
import { formatDimension, sameDimension, type Dimension } from './dimension.ts';
import { dimensionOf, UnitMistake, type DimensionScope } from './dimensionOf.ts';
import type { EquationError, Expression } from './expression.ts';
import type { ParsedFunction, ParsedModel } from './modelGraph.ts';
import { resultName } from './modelGraph.ts';
import { parseUnit, unitTable } from './parseUnit.ts';

/**
 * Checks that every expression has the unit its equation declares, scale included: 亿元 and 万元 differ.
 * @param parameterUnits unit of each parameter by name
 */
export function checkUnits(
  model: Equations,
  parsed: ParsedModel,
  parameterUnits: ReadonlyMap<string, string>,
): EquationError[] {
  const units = unitTable(model.units);
  const errors: EquationError[] = [];
  const names = new Map<string, Dimension>();
  const declare = (name: string, unit: string): void => {
    const dimension = parseUnit(unit, units);
    if (dimension) names.set(name, dimension);
    else errors.push({ equation: name, position: 0, cause: `unknown unit "${unit}"` });
  };
  for (const { name, unit } of [...model.inputs, ...model.constants]) declare(name, unit);
  for (const [name, unit] of parameterUnits) declare(name, unit);
  for (const { source } of parsed.equations) {
    declare(source.name, source.unit);
    const dimension = names.get(source.name);
    if (dimension) names.set(resultName(source), dimension);
  }
  if (errors.length > 0) return errors;

  const scope: DimensionScope = { names, call };
  function call(name: string, parts: readonly Dimension[], at: number): Dimension {
    const { source, expression } = parsed.functions.get(name) as ParsedFunction;
    const inner = new Map(source.params.map((parameter, i) => [parameter, parts[i] as Dimension]));
    try {
      return dimensionOf(expression, { names: inner, call });
    } catch (mistake) {
      if (mistake instanceof UnitMistake)
        throw new UnitMistake(at, `in ${name}: ${mistake.message}`);
      throw mistake;
    }
  }

  const check = (equation: string, expression: Expression, expected: Dimension): void => {
    try {
      const found = dimensionOf(expression, scope);
      const zero = expression.kind === 'number' && expression.value === 0;
      if (!zero && !sameDimension(found, expected))
        errors.push({
          equation,
          position: expression.at,
          cause: `has unit ${formatDimension(found)}, declared is ${formatDimension(expected)}`,
        });
    } catch (mistake) {
      if (!(mistake instanceof UnitMistake)) throw mistake;
      errors.push({ equation, position: mistake.position, cause: mistake.message });
    }
  };
  for (const { source, expression, initial } of parsed.equations) {
    const expected = names.get(source.name) as Dimension;
    check(source.name, expression, expected);
    if (initial) check(`${source.name} (initial)`, initial, expected);
  }
  return errors;
}
