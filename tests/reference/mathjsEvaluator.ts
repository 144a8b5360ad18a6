import { all, create, type EvalFunction } from 'mathjs';
import { equations as shipped, type Equations } from '#model/equations.ts';
import { events, parameters, sectors } from '#model/generated/tables.ts';
import { type ClusterQuantity, clusterQuantities } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { quantitySources, type SummedSeries, sumSources } from './modelOutputs.ts';
import type { ReferenceDraws } from './referenceDraws.ts';
import { type ScenarioInputs, scenarioInputs } from './scenarioInputs.ts';

type Scope = Map<string, unknown>;
type Observer = (values: ReadonlyMap<string, unknown>) => void;

/** Results of one cluster in one draw: a value for each of 2019 to 2022 by name. */
export interface CellResult {
  readonly quantities: ReadonlyMap<ClusterQuantity, number[]>;
  readonly sums: ReadonlyMap<SummedSeries, number[]>;
}

interface Cell {
  readonly cluster: number;
  readonly scope: Scope;
  readonly result: CellResult;
}

interface CompiledModel {
  readonly source: Equations;
  readonly equations: readonly { target: string; kind: string; code: EvalFunction }[];
  readonly states: readonly { name: string; next: string; initial: EvalFunction }[];
}

/** One draw of one scenario under evaluation; `province` holds what all clusters share. */
interface Evaluation {
  readonly model: CompiledModel;
  readonly inputs: ScenarioInputs;
  readonly draws: ReferenceDraws;
  readonly draw: number;
  readonly province: Scope;
}

const math = create(all ?? {});
const codes = new Map<string, EvalFunction>();
const summed = Object.keys(sumSources) as SummedSeries[];
const quantities2019 = clusterQuantities.map(
  (name) => [name, math.compile(quantitySources[name].in2019)] as const,
);
const sums2019 = summed.map((name) => [name, math.compile(sumSources[name].in2019)] as const);

type Evaluator = (
  scenario: Scenario,
  draws: ReferenceDraws,
  draw: number,
  clusterIndexes: readonly number[],
  observe?: Observer,
) => CellResult[];

/**
 * Evaluates a model with mathjs's own evaluator, one cell after another: province equations once per
 * step, the others for each of `clusterIndexes`. The slowest and plainest reading of the equations.
 * `observe` sees every value of a cell at each year's end.
 */
export function createMathjsEvaluator(source: Equations): Evaluator {
  const model = compiled(source);
  return (scenario, draws, draw, clusterIndexes, observe) => {
    const inputs = scenarioInputs(scenario);
    const province = provinceScope(model, inputs, draws, draw);
    const evaluation = { model, inputs, draws, draw, province };
    const cells = clusterIndexes.map((cluster) => openCell(evaluation, cluster));
    for (let step = 0; step < inputs.steps; step++) {
      setStep(evaluation, step);
      evaluateKinds(model, evaluation.province, ['province']);
      for (const cell of cells) {
        setCell(evaluation, cell, step);
        stepCell(evaluation, cell, step, observe);
      }
    }
    return cells.map(({ result }) => result);
  };
}

/** The shipped model. */
export const evaluateWithMathjs = createMathjsEvaluator(shipped);

/** The expression as mathjs compiles it, once for all models that have it. */
function codeOf(expression: string): EvalFunction {
  const code = codes.get(expression) ?? math.compile(expression);
  codes.set(expression, code);
  return code;
}

function compiled(source: Equations): CompiledModel {
  return {
    source,
    equations: source.equations.map(({ name, kind, expression }) => ({
      target: kind === 'state' ? `${name}Next` : name,
      kind,
      code: codeOf(expression),
    })),
    states: source.equations
      .filter((equation) => equation.kind === 'state')
      .map(({ name, initial }) => ({
        name,
        next: `${name}Next`,
        initial: codeOf(initial ?? '0'),
      })),
  };
}

function evaluateKinds(model: CompiledModel, scope: Scope, kinds: readonly string[]): void {
  for (const { target, kind, code } of model.equations)
    if (kinds.includes(kind)) scope.set(target, code.evaluate(scope));
}

/** The model's functions, constants and levers, and the parameters of the draw. */
function provinceScope(
  { source }: CompiledModel,
  inputs: ScenarioInputs,
  draws: ReferenceDraws,
  draw: number,
): Scope {
  const scope: Scope = new Map();
  for (const { name, params, expression } of source.functions)
    math.evaluate(`${name}(${params.join(',')}) = ${expression}`, scope);
  for (const { name, value } of source.constants) scope.set(name, value);
  for (const [name, value] of inputs.fixed) scope.set(name, value);
  const first = draw * parameters.length;
  parameters.forEach(({ id }, i) => scope.set(id, draws.parameters[first + i]));
  return scope;
}

function openCell(evaluation: Evaluation, cluster: number): Cell {
  const { model, inputs, draws, draw, province } = evaluation;
  const scope: Scope = new Map(province);
  for (const [name, column] of inputs.byCluster) scope.set(name, column[cluster]);
  scope.set('baseYearFactor', draws.base[draw * inputs.clusters + cluster]);
  evaluateKinds(model, scope, ['derived']);
  for (const { name, initial } of model.states) scope.set(name, initial.evaluate(scope));
  const first = <Name extends string>([name, code]: readonly [Name, EvalFunction]): [
    Name,
    number[],
  ] => [name, [code.evaluate(scope) as number]];
  const result = {
    quantities: new Map(quantities2019.map(first)),
    sums: new Map(sums2019.map(first)),
  };
  return { cluster, scope, result };
}

const rates = ['domesticDemandGrowth', 'exportGrowth', 'producerInflation', 'purchaseInflation'];

function setStep({ inputs, draws, draw, province }: Evaluation, step: number): void {
  const year = inputs.yearOfStep[step]!;
  for (const [name, column] of inputs.byStep) province.set(name, column[step]);
  rates.forEach((name, i) => {
    const deviation = draws.environment[(draw * 3 + year) * 4 + i]!;
    province.set(name, inputs.byStep.get(name)![step]! + deviation);
  });
}

/** Gives the cell what the province has at this step, and its own shocks and projects. */
function setCell({ inputs, draws, draw, province }: Evaluation, cell: Cell, step: number): void {
  const { cluster, scope } = cell;
  const year = inputs.yearOfStep[step]!;
  const sector = inputs.sectorOfCluster[cluster]!;
  for (const [name, value] of province) scope.set(name, value);
  scope.set(
    'sectorDemandShock',
    inputs.sectorShock[year * sectors.length + sector]! +
      draws.sector[(draw * 3 + year) * sectors.length + sector]!,
  );
  scope.set('clusterShock', draws.cluster[(draw * 3 + year) * inputs.clusters + cluster]);
  scope.set('projectRemaining', inputs.remaining[year * inputs.clusters + cluster]);
  const added = inputs.added
    .filter((project) => project.cluster === cluster)
    .map(({ event, values }) => values[year]! * draws.event[draw * events.length + event]!);
  scope.set(
    'projectAddedOutput',
    added.reduce((sum, value) => sum + value, 0),
  );
}

function stepCell(evaluation: Evaluation, cell: Cell, step: number, observe?: Observer): void {
  const { model, inputs } = evaluation;
  const { scope, result } = cell;
  evaluateKinds(model, scope, ['auxiliary', 'state']);
  if (inputs.yearOfStep[step + 1] !== inputs.yearOfStep[step]) {
    evaluateKinds(model, scope, ['output']);
    for (const [name, values] of result.quantities)
      values.push(scope.get(quantitySources[name].equation) as number);
    for (const [name, values] of result.sums)
      values.push(scope.get(sumSources[name].equation) as number);
    observe?.(scope);
  }
  for (const { name, next } of model.states) scope.set(name, scope.get(next));
}
