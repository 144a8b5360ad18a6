import { compileModel } from '#engine/compile/compileModel.ts';
import { createEngine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { equations, type Equations, type ModelEquation } from '#model/equations.ts';
import { parameters } from '#model/generated/tables.ts';
import type { ClusterQuantity } from '#model/quantities.ts';
import { simulated } from '../../reference/engineResult.ts';
import { createMathjsEvaluator } from '../../reference/mathjsEvaluator.ts';
import { referenceDraws } from '../../reference/referenceDraws.ts';
import { sampleRows } from '../../reference/sampleRows.ts';
import { scenarioOf } from '../../reference/scenarioOf.ts';
import type { AnyState } from './anyExpression.ts';
import type { Scope } from './estimate.ts';

/** Figures that nothing else follows from: their equations, and the unit an expression is multiplied by there. */
const figures = {
  rdRatio: ['rdRatio', '1'],
  energyIntensity: ['energyIntensity', 'provinceEnergyIntensity2019'],
  labourProductivity: ['labourProductivity', 'labourProductivity2019'],
  waterIntensity: ['waterIntensity', 'waterIntensity2019'],
  wastewaterIntensity: ['wastewaterIntensity', 'wastewaterIntensity2019'],
  outputValue: ['reportedOutput', 'initialOutput'],
  valueAdded: ['reportedValueAdded', 'initialValueAdded'],
  employment: ['reportedEmployment', 'initialEmployment'],
} as const satisfies Partial<Record<ClusterQuantity, readonly [equation: string, unit: string]>>;
const quantities = Object.keys(figures) as (keyof typeof figures)[];

/** The shipped model with further states and up to eight figures that show these expressions. */
function changedModel(texts: readonly string[], states: readonly AnyState[] = []): Equations {
  const [form] = equations.equations as [ModelEquation];
  const added = states.map(({ name, initial, update }): ModelEquation => ({
    ...{ ...form, name, unit: '1', kind: 'state' },
    ...{ initial: initial.text, expression: update.text },
  }));
  const expressions = new Map<string, string>(
    texts.map((text, i) => {
      const [equation, unit] = figures[quantities[i]!];
      return [equation, `${unit}*(${text})`];
    }),
  );
  const changed = equations.equations.map((equation) => ({
    ...equation,
    expression: expressions.get(equation.name) ?? equation.expression,
  }));
  const place = changed.findIndex(({ kind }) => kind === 'output');
  return { ...equations, equations: changed.toSpliced(place, 0, ...added) };
}

/** The compiler refuses a changed model. */
export class RefusedModel extends Error {}

/** What engine and mathjs make of the expressions of a changed model in one cluster, draw and year, less the unit. */
export interface Shown {
  readonly actual: readonly number[];
  /** Anything else than a number where there is no real one. */
  readonly expected: readonly unknown[];
  readonly scope: Scope;
}

const scenario = scenarioOf({ dt: 1, allLevers: 0.8, levers: { pt: 0.3 } });
const sample = createSobol(20190523);
const draws = 2;
const random = referenceDraws(scenario, sampleRows(sample, draws));
const clusters = [0, 44, 131];

/** All years of one cluster in one draw, for several of both. */
export function* shownBy(
  texts: readonly string[],
  states: readonly AnyState[] = [],
): Generator<readonly Shown[]> {
  const model = changedModel(texts, states);
  const answer = compileModel(model, parameters);
  if (!answer.ok) throw new RefusedModel(answer.errors.map(({ cause }) => cause).join('; '));
  const engine = createEngine(new WebAssembly.Module(answer.bytes), answer.layout);
  const result = simulated(engine, scenario, sample, draws);
  const evaluate = createMathjsEvaluator(model);
  for (let draw = 0; draw < draws; draw++) {
    const scopes: Scope[] = [];
    const keep = (scope: Scope) => scopes.push(new Map(scope));
    const cells = evaluate(scenario, random, draw, clusters, keep);
    for (const [position, cell] of cells.entries())
      yield [1, 2, 3].map((year): Shown => {
        const scope = scopes[(year - 1) * clusters.length + position]!;
        const shown = texts.map((_, i) => {
          const quantity = quantities[i]!;
          const unit = (scope.get(figures[quantity][1]) as number | undefined) ?? 1;
          const expected: unknown = cell.quantities.get(quantity)![year];
          const actual = result.cluster(quantity, year, clusters[position]!, draw) / unit;
          return { actual, expected: typeof expected === 'number' ? expected / unit : expected };
        });
        return {
          actual: shown.map(({ actual }) => actual),
          expected: shown.map(({ expected }) => expected),
          scope,
        };
      });
  }
}
