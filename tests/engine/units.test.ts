import { all, create, type Unit } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { equations } from '#model/equations.ts';
import { clusters, parameters } from '#model/generated/tables.ts';
import { planInTheOutturn } from '../reference/exampleScenarios.ts';
import { evaluateWithMathjs } from '../reference/mathjsEvaluator.ts';
import { referenceDraws } from '../reference/referenceDraws.ts';

const math = create(all ?? {});
for (const unit of equations.units) {
  const { name, definition } = unit as { name: string; definition?: string };
  if (definition === undefined) math.createUnit(name);
  else math.createUnit(name, definition);
}

const unitOf = new Map<string, string>();
for (const row of [...equations.constants, ...equations.inputs, ...equations.equations])
  unitOf.set(row.name, row.unit);
for (const parameter of parameters) unitOf.set(parameter.id, parameter.unit);
for (const { name, unit, kind } of equations.equations)
  if (kind === 'state') unitOf.set(`${name}Next`, unit);

/** The values of a cell as quantities with units; functions stay what they are. */
function withUnits(values: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map(
    [...values].map(([name, value]) => {
      const unit = unitOf.get(name);
      return [
        name,
        typeof value === 'number' && unit && unit !== '1' ? math.unit(value, unit) : value,
      ];
    }),
  );
}

/** The result as a plain number of the declared unit; throws when the dimension is another. */
function numberIn(result: unknown, unit: string): number {
  if (typeof result === 'number') {
    if (unit !== '1') throw new Error(`${String(result)} has no unit, ${unit} is declared`);
    return result;
  }
  const quantity = result as Unit;
  return unit === '1' ? quantity.toNumber('') : quantity.toNumber(unit);
}

const sample = [0, 32, 44, 60, 90, 120, 135, 156];

function cells(): ReadonlyMap<string, unknown>[] {
  const seen: ReadonlyMap<string, unknown>[] = [];
  const scenario = planInTheOutturn;
  const indexes = sample.filter((index) => index < clusters.length);
  evaluateWithMathjs(scenario, referenceDraws(scenario), 0, indexes, (values) =>
    seen.push(new Map(values)),
  );
  return seen;
}

describe('units', () => {
  const observed = cells().map((values) => ({ plain: values, measured: withUnits(values) }));

  it('observes eight clusters at three year-ends', () => {
    expect(observed).toHaveLength(24);
    expect(equations.equations).toHaveLength(121);
  });

  it.each(equations.equations.map((equation) => [equation.name, equation] as const))(
    '%s has its declared unit and the same number with units as without',
    (name, { kind, expression, unit }) => {
      const target = kind === 'state' ? `${name}Next` : name;
      for (const { plain, measured } of observed) {
        const number = numberIn(math.evaluate(expression, new Map(measured)), unit);
        const expected = plain.get(target) as number;
        expect(Math.abs(number - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
      }
    },
  );

  it.each(
    equations.equations
      .filter((equation) => equation.kind === 'state')
      .map((row) => [row.name, row]),
  )('%s starts from a value of its own unit', (_name, { initial, unit }) => {
    for (const { measured } of observed) {
      const value: unknown = math.evaluate(initial ?? '0', new Map(measured));
      expect(value === 0 || Number.isFinite(numberIn(value, unit))).toBe(true);
    }
  });

  it('finds a quantity of the wrong dimension', () => {
    const measured = new Map(observed[0]?.measured);
    measured.set('timeStep', 0.25);
    const growth = equations.equations.find((equation) => equation.name === 'exogenousDemand');
    expect(() => math.evaluate(growth?.expression ?? '', measured) as unknown).toThrow();
    expect(() => numberIn(math.unit(1, 'yiyuan'), 'wantce')).toThrow();
  });
});
