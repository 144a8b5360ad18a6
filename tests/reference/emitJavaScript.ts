import { CodeSection, isCostly, ValueTable } from './codeSection.ts';
import { axis, type GraphNode } from './expressionGraph.ts';
import { inputAccess, type InputNames } from './inputAccess.ts';
import type { ModelGraph } from './modelGraph.ts';
import { type OutputNodes, resultStatements } from './resultStatements.ts';

export interface EmittedCode {
  readonly text: string;
  readonly inputs: InputNames;
}

const clusterStep = axis.cluster | axis.step;
const clusterDraw = axis.cluster | axis.draw;
const drawStep = axis.draw | axis.step;

/**
 * The loop a careful programmer would write by hand: for each draw, then each cluster, then each step.
 * What does not vary with the step is computed before the step loop, what does not vary with the draw
 * before the draw loop; values that vary with draw and step only are computed once per draw and step;
 * what only feeds results is computed at year-ends. Nothing is rewritten algebraically.
 */
export function emitJavaScript(
  model: ModelGraph,
  parameters: readonly string[],
  columns: readonly OutputNodes[],
  sums: readonly OutputNodes[],
): EmittedCode {
  const inputs: InputNames = { fixed: [], byCluster: [], byStep: [] };
  const input = inputAccess(inputs, parameters);
  const clusterTable = new ValueTable('clusterTable', 'cluster');
  const stepTable = new ValueTable('stepTable', 'step');
  const cellTable = new ValueTable('cellTable', 'step * clusters + cluster');
  const drawTable = new ValueTable('drawTable', 'step');

  const run = new CodeSection(() => undefined, input);
  const draw = new CodeSection(
    (node) => (node.axes === 0 ? run.reference(node) : undefined),
    input,
  );
  const outside = (node: GraphNode): string | undefined =>
    node.axes === 0
      ? run.reference(node)
      : node.axes === axis.draw
        ? draw.reference(node)
        : undefined;
  const clusterRow = new CodeSection((node) => outside(node), input);
  const stepRow = new CodeSection((node) => outside(node), input);
  const loads = new CodeSection((node) => clusterTable.load(node), input);
  const cellRow = new CodeSection(
    (node) =>
      outside(node) ??
      (node.axes === axis.cluster ? clusterTable.load(node) : undefined) ??
      (node.axes === axis.step ? stepTable.load(node) : undefined),
    input,
  );
  const drawRow = new CodeSection(
    (node) => outside(node) ?? (node.axes === axis.step ? stepTable.load(node) : undefined),
    input,
  );
  const cluster = new CodeSection(
    (node) => outside(node) ?? (node.axes === axis.cluster ? loads.reference(node) : undefined),
    input,
  );
  const around = (node: GraphNode): string | undefined => {
    if (node.axes === axis.cluster) return loads.reference(node);
    if (node.axes === clusterDraw) return cluster.reference(node);
    if (node.axes === axis.step) return stepTable.load(node);
    if (node.axes === drawStep) return drawTable.load(node);
    const isTabled = node.axes === clusterStep && isCostly(node);
    return isTabled ? cellTable.load(node) : outside(node);
  };
  const cell = new CodeSection(around, input);
  const yearEnd = new CodeSection((node) => cell.known(node) ?? around(node), input);

  const next = model.states.map((state) => `state_${state.name} = ${cell.reference(state.next)};`);
  const initial = model.states.map(
    (state) => `let state_${state.name} = ${cluster.reference(state.initial)};`,
  );
  const results = resultStatements(yearEnd, '(year + 1)', columns, sums, 'yearEnd');
  const base = resultStatements(cluster, '0', columns, sums, 'in2019');
  const drawFill = drawTable.fill(drawRow);
  const cellFill = cellTable.fill(cellRow);
  const stepFill = stepTable.fill(stepRow);
  const clusterFill = clusterTable.fill(clusterRow);
  const text = [
    ...run.lines,
    clusterTable.declaration('clusters'),
    stepTable.declaration('steps'),
    cellTable.declaration('(steps * clusters)'),
    drawTable.declaration('steps'),
    'for (let cluster = 0; cluster < clusters; cluster++) {',
    ...clusterFill,
    '}',
    'for (let step = 0; step < steps; step++) {',
    ...stepFill,
    '}',
    'for (let step = 0; step < steps; step++) { const year = yearOfStep[step]; for (let cluster = 0; cluster < clusters; cluster++) {',
    ...cellFill,
    '} }',
    'for (let draw = 0; draw < draws; draw++) {',
    ...draw.lines,
    'fillAdded(draw); sumsOfDraw.fill(0);',
    'for (let step = 0; step < steps; step++) { const year = yearOfStep[step];',
    ...drawFill,
    '}',
    'for (let cluster = 0; cluster < clusters; cluster++) {',
    ...loads.lines,
    ...cluster.lines,
    ...initial,
    'const isCounted = counted[cluster];',
    ...base,
    'for (let step = 0; step < steps; step++) { const year = yearOfStep[step];',
    ...cell.lines,
    'if (yearOfStep[step + 1] !== year) {',
    ...yearEnd.lines,
    ...results,
    '}',
    ...next,
    '} }',
    'for (let i = 0; i < sumsOfDraw.length; i++) sums[i * stride + draw] = sumsOfDraw[i];',
    '}',
  ].join('\n');
  return { text, inputs };
}
