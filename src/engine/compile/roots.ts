import {
  clusterQuantities,
  provinceSeries,
  tierBounds,
  type ProvinceSeries,
} from '#model/quantities.ts';
import { cellCount } from './axes.ts';
import { widestPart } from './exponentGroups.ts';
import type { GraphNode } from './graph.ts';
import { createLowering } from './lower.ts';
import type { ModelGraph } from './modelGraph.ts';
import type { Form } from './form.ts';
import { stateLeaf } from './leafNames.ts';
import type { NormalModel } from './normalise.ts';
import { Operations, type Operation, type OperationKind } from './operations.ts';
import { quantitySources, tierSource, totalSources, type OutputSource } from './outputs.ts';

export type Phase = 'once' | 'base' | 'step' | 'yearEnd';

/** Where a computed value goes. `total` adds to a sum over counted clusters, with a bound it counts them. */
export type Destination =
  | { readonly kind: 'state'; readonly leaf: string; readonly axes: number }
  | { readonly kind: 'column'; readonly quantity: number }
  | { readonly kind: 'total'; readonly series: number; readonly bound?: number };

export interface Root {
  readonly phase: Phase;
  readonly operation: Operation;
  readonly destination: Destination;
}

/** Operations that update the states, and those that make the figures of a year, cheapest form first. */
export function lowerModel(
  graph: ModelGraph,
  model: NormalModel,
  outputNodes: OutputNodes,
): Root[] {
  const operations = new Operations();
  const stepLowering = createLowering(model.forms, operations);
  const lowerStep = stepLowering.lower;
  const roots: Root[] = [];
  const committed = new Set<Operation>();
  const push = (root: Root): void => {
    roots.push(root);
    commit(root.operation, committed);
  };
  for (const state of graph.states) {
    const destination: Destination = {
      kind: 'state',
      leaf: stateLeaf(state.name),
      axes: model.stateAxes.get(state.name) as number,
    };
    const { initial, next } = model.carried(state);
    push({ phase: 'once', operation: lowerStep(initial), destination });
    push({ phase: 'step', operation: lowerStep(next), destination });
  }

  const shared = sharedExponents(model, outputNodes);
  const { lower: lowerFigure } = createLowering(
    model.forms,
    operations,
    stepLowering.known,
    (widest) => shared.has(widest),
  );

  function cheapest(node: GraphNode): Operation {
    const whole = lowerFigure(model.value(node));
    if (node.operator !== 'divide' && node.operator !== 'multiply') return whole;
    const [a, b] = node.parts as [GraphNode, GraphNode];
    const parts = operations.apply(node.operator, cheapest(a), cheapest(b));
    return newCost(parts, committed) < newCost(whole, committed) ? parts : whole;
  }

  for (const phase of ['base', 'yearEnd'] as const) {
    const figure = (source: OutputSource): Operation => cheapest(outputNodes(source[phase]));
    for (const [series, source] of Object.entries(totalSources))
      push({
        phase,
        operation: figure(source),
        destination: { kind: 'total', series: provinceSeries.indexOf(series as ProvinceSeries) },
      });
    for (const [series, bound] of Object.entries(tierBounds))
      push({
        phase,
        operation: figure(tierSource),
        destination: {
          kind: 'total',
          series: provinceSeries.indexOf(series as ProvinceSeries),
          bound,
        },
      });
    clusterQuantities.forEach((quantity, index) =>
      push({
        phase,
        operation: figure(quantitySources[quantity]),
        destination: { kind: 'column', quantity: index },
      }),
    );
  }
  return roots;
}

/** Widest parts of exponents that at least two of the year-end figures have in common. */
function sharedExponents(model: NormalModel, outputNodes: OutputNodes): Set<Form> {
  const exponents = new Map<Form, Set<Form>>();
  const seen = new Set<Form>();
  const visit = (form: Form): void => {
    if (seen.has(form)) return;
    seen.add(form);
    form.parts.forEach(visit);
    const argument = form.kind === 'exp' ? form.parts[0] : undefined;
    const widest = argument && widestPart(model.forms, argument);
    if (argument && widest)
      exponents.set(widest, (exponents.get(widest) ?? new Set()).add(argument));
  };
  for (const { yearEnd } of Object.values(totalSources)) visit(model.value(outputNodes(yearEnd)));
  return new Set([...exponents].filter(([, users]) => users.size > 1).map(([widest]) => widest));
}

/** Resolves an output expression to its node. */
export type OutputNodes = (expression: string) => GraphNode;

const operationCosts: Readonly<Partial<Record<OperationKind, number>>> = {
  constant: 0,
  leaf: 0,
  divide: 4,
  sqrt: 6,
  exp: 25,
  log: 30,
  power: 60,
};

function newCost(operation: Operation, committed: ReadonlySet<Operation>): number {
  const seen = new Set<Operation>();
  const visit = (part: Operation): number => {
    if (committed.has(part) || seen.has(part)) return 0;
    seen.add(part);
    const own = (operationCosts[part.kind] ?? 1) * cellCount(part.axes);
    return part.parts.reduce((sum, inner) => sum + visit(inner), own);
  };
  return visit(operation);
}

function commit(operation: Operation, committed: Set<Operation>): void {
  if (committed.has(operation)) return;
  committed.add(operation);
  for (const part of operation.parts) commit(part, committed);
}
