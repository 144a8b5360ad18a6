import { equations } from '#model/equations.ts';
import { clusters, events, parameters, sectors } from '#model/generated/tables.ts';
import { clusterQuantities, provinceSeries } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { type EmittedCode, emitJavaScript } from './emitJavaScript.ts';
import { axis, type GraphNode } from './expressionGraph.ts';
import { modelGraph } from './modelGraph.ts';
import { type OutputSource, quantitySources, sumSources } from './modelOutputs.ts';
import type { OutputNodes } from './resultStatements.ts';
import type { ReferenceDraws } from './referenceDraws.ts';
import { type ScenarioInputs, scenarioInputs } from './scenarioInputs.ts';

/** Series of the partial sums: the summed province series and the two tier counts. */
export const summedSeries = provinceSeries.slice(0, 23);

/** Results with room for `stride` draws: columns [quantity][year][cluster][stride], sums [series][year][stride]. */
export interface ReferenceResult {
  readonly stride: number;
  readonly columns: Float64Array;
  readonly sums: Float64Array;
}

type Loop = (
  inputs: object,
  draws: ReferenceDraws,
  result: ReferenceResult,
  added: Float64Array,
  fillAdded: (draw: number) => void,
  sumsOfDraw: Float64Array,
) => void;

/** The whole model written out as JavaScript text, from equations.json. */
function emitModel(): EmittedCode {
  const names = parameters.map((parameter) => parameter.id);
  const model = modelGraph(equations, names);
  const lookup = (name: string): GraphNode => {
    const constant = equations.constants.find((row) => row.name === name);
    if (constant) return model.graph.number(constant.value);
    return model.values.get(name) ?? model.graph.input(name, axis.cluster);
  };
  const output = ({ equation, in2019 }: OutputSource): OutputNodes => ({
    yearEnd: lookup(equation),
    in2019: model.graph.expression(in2019, lookup),
  });
  const sums = summedSeries.filter((name) => name in sumSources) as (keyof typeof sumSources)[];
  return emitJavaScript(
    model,
    names,
    clusterQuantities.map((name) => output(quantitySources[name])),
    sums.map((name) => output(sumSources[name])),
  );
}

/** Empty columns for `draws` draws. Rows are 64 bytes longer than the draws, so that they do not alias in the cache. */
export function emptyResult(draws: number): ReferenceResult {
  const stride = draws + 8;
  return {
    stride,
    columns: new Float64Array(clusterQuantities.length * 4 * clusters.length * stride),
    sums: new Float64Array(summedSeries.length * 4 * stride),
  };
}

const prologue = `"use strict";
const { steps, clusters, sectors, yearOfStep, fixed, byCluster, byStep, sectorOfCluster, sectorShock, remaining, counted } = inputs;
const { draws, parameters, environment, sector, cluster: clusterShock, base } = sample;
const { stride, columns, sums } = result;
`;

/**
 * Scalar JavaScript generated from equations.json: the reference of the speed bars and an oracle of the engine.
 * The returned function simulates all draws into `result`; needs leave to compile text (no strict CSP).
 */
export function createGeneratedJavaScript(): (
  scenario: Scenario,
  draws: ReferenceDraws,
  result: ReferenceResult,
) => void {
  const code = emitModel();
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the point of this reference
  const loop = new Function(
    'inputs',
    'sample',
    'result',
    'added',
    'fillAdded',
    'sumsOfDraw',
    prologue + code.text,
  ) as Loop;
  return (scenario, draws, result) => {
    const inputs = scenarioInputs(scenario);
    const added = new Float64Array(3 * inputs.clusters);
    const flat = {
      ...inputs,
      sectors: sectors.length,
      fixed: Float64Array.from(code.inputs.fixed, (name) => found(inputs.fixed.get(name), name)),
      byCluster: joined(code.inputs.byCluster, inputs.byCluster),
      byStep: joined(code.inputs.byStep, inputs.byStep),
    };
    const fillAdded = (draw: number): void => addProjects(inputs, draws, draw, added);
    loop(flat, draws, result, added, fillAdded, new Float64Array(summedSeries.length * 4));
  };
}

function addProjects(
  inputs: ScenarioInputs,
  draws: ReferenceDraws,
  draw: number,
  added: Float64Array,
): void {
  added.fill(0);
  for (const { event, cluster, values } of inputs.added)
    values.forEach((value, year) => {
      const at = year * inputs.clusters + cluster;
      added[at] = added[at]! + value * draws.event[draw * events.length + event]!;
    });
}

function joined(
  names: readonly string[],
  columns: ReadonlyMap<string, Float64Array>,
): Float64Array {
  return Float64Array.from(names.flatMap((name) => [...found(columns.get(name), name)]));
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The scenario gives no ${name}`);
  return value;
}
