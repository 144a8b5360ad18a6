import { axis } from './axes.ts';
import type { GraphNode } from './graph.ts';
import { inputLeaf, stateLeaf } from './leafNames.ts';
import type { ModelGraph } from './modelGraph.ts';
import { NormalForms, type Form } from './normalForms.ts';

export interface NormalModel {
  readonly forms: NormalForms;
  /** Value of a node in normal form. */
  value(node: GraphNode): Form;
  /** Form that updates or starts a state: of its logarithm for states carried as logarithms. */
  stored(state: string, node: GraphNode): Form;
  readonly logStates: ReadonlySet<string>;
  readonly stateAxes: ReadonlyMap<string, number>;
}

/** Rewrites the graph: log space where it saves work, sums and products in normal form (engine.md, rewrites 1 to 3). */
export function normalise(graph: ModelGraph, inputAxes: ReadonlyMap<string, number>): NormalModel {
  const forms = new NormalForms();
  const logStates = chooseLogStates(graph);
  const stateAxes = inferStateAxes(graph, inputAxes);
  const values = new Map<GraphNode, Form>();
  const logs = new Map<GraphNode, Form>();

  const remember = (memory: Map<GraphNode, Form>, node: GraphNode, make: () => Form): Form => {
    const known = memory.get(node);
    if (known) return known;
    const form = node.uses > 1 ? forms.share(make()) : make();
    memory.set(node, form);
    return form;
  };
  const value = (node: GraphNode): Form => remember(values, node, () => makeValue(node));
  const logarithm = (node: GraphNode): Form => remember(logs, node, () => makeLogarithm(node));
  const leaf = (node: GraphNode): Form =>
    node.operator === 'input'
      ? forms.leaf(inputLeaf(node.name), inputAxes.get(node.name) ?? axis.none)
      : forms.leaf(stateLeaf(node.name), stateAxes.get(node.name) ?? axis.none);

  function makeValue(node: GraphNode): Form {
    const [a, b] = node.parts as [GraphNode, GraphNode];
    switch (node.operator) {
      case 'constant':
        return forms.constant(node.value);
      case 'input':
        return leaf(node);
      case 'state':
        return logStates.has(node.name) ? forms.exp(leaf(node)) : leaf(node);
      case 'add':
        return forms.sum([
          [value(a), 1],
          [value(b), 1],
        ]);
      case 'subtract':
        return forms.sum([
          [value(a), 1],
          [value(b), -1],
        ]);
      case 'negate':
        return forms.sum([[value(a), -1]]);
      case 'multiply':
        return forms.product([
          [value(a), 1],
          [value(b), 1],
        ]);
      case 'divide':
        return forms.product([
          [value(a), 1],
          [value(b), -1],
        ]);
      case 'sqrt':
        return forms.product([[value(a), 0.5]]);
      case 'power':
        return hasPlainExponent(b)
          ? forms.product([[value(a), b.value]])
          : forms.exp(logarithm(node));
      case 'exp':
        return forms.exp(value(a));
      case 'log':
        return logarithm(a);
      case 'min':
      case 'max':
        return forms.extreme(node.operator, value(a), value(b));
    }
  }

  function makeLogarithm(node: GraphNode): Form {
    const [a, b] = node.parts as [GraphNode, GraphNode];
    switch (node.operator) {
      case 'state':
        return logStates.has(node.name) ? leaf(node) : forms.log(leaf(node));
      case 'multiply':
        return forms.sum([
          [logarithm(a), 1],
          [logarithm(b), 1],
        ]);
      case 'divide':
        return forms.sum([
          [logarithm(a), 1],
          [logarithm(b), -1],
        ]);
      case 'sqrt':
        return forms.sum([[logarithm(a), 0.5]]);
      case 'power':
        return forms.sum([
          [
            forms.product([
              [value(b), 1],
              [logarithm(a), 1],
            ]),
            1,
          ],
        ]);
      case 'exp':
        return forms.sum([[value(a), 1]]);
      default:
        return forms.log(value(node));
    }
  }

  return {
    forms,
    value,
    stored: (state, node) => (logStates.has(state) ? logarithm(node) : value(node)),
    logStates,
    stateAxes,
  };
}

/** Exponents carried out by multiplication and square roots. */
function hasPlainExponent(node: GraphNode): boolean {
  return (
    node.operator === 'constant' && Number.isInteger(node.value * 2) && Math.abs(node.value) <= 8
  );
}

/**
 * States carried as logarithms: their next value is a product, and it or they are needed inside a
 * logarithm, a power or a product with an exponential. They have to stay positive.
 */
function chooseLogStates(graph: ModelGraph): Set<string> {
  const next = new Map(graph.states.map((state) => [state.name, state.next]));
  const chosen = new Set<string>();
  const visited = new Set<GraphNode>();
  const visitLogarithm = (node: GraphNode): void => {
    if (visited.has(node)) return;
    visited.add(node);
    const [a, b] = node.parts as [GraphNode, GraphNode];
    if (node.operator === 'multiply' || node.operator === 'divide') [a, b].forEach(visitLogarithm);
    else if (node.operator === 'power' || node.operator === 'sqrt') visitLogarithm(a);
    else if (node.operator === 'state') {
      const update = next.get(node.name);
      if (update && isProduct(update) && !chosen.has(node.name)) {
        chosen.add(node.name);
        visitLogarithm(update);
      }
    }
  };
  const seen = new Set<GraphNode>();
  const search = (node: GraphNode, owner: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.operator === 'log') visitLogarithm(node.parts[0] as GraphNode);
    if (node.operator === 'power' && !hasPlainExponent(node.parts[1] as GraphNode))
      visitLogarithm(node.parts[0] as GraphNode);
    if (isProduct(node)) {
      const factors = factorsOf(node);
      if (factors.some(({ operator }) => operator === 'exp'))
        factors
          .filter((factor) => factor.operator === 'state' && factor.name !== owner)
          .forEach(visitLogarithm);
    }
    for (const part of node.parts) search(part, owner);
  };
  for (const { name, next: update } of graph.states) search(update, name);
  for (const node of graph.values.values()) search(node, '');
  return chosen;
}

function isProduct(node: GraphNode): boolean {
  return node.operator === 'multiply' || node.operator === 'divide' || node.operator === 'power';
}

function factorsOf(node: GraphNode): GraphNode[] {
  if (node.operator === 'multiply' || node.operator === 'divide')
    return node.parts.flatMap(factorsOf);
  return [node];
}

/** Least axes of every state that contain those of its initial and next value. */
function inferStateAxes(
  graph: ModelGraph,
  inputAxes: ReadonlyMap<string, number>,
): Map<string, number> {
  const stateAxes = new Map(graph.states.map(({ name }) => [name, axis.step as number]));
  for (let changed = true; changed;) {
    changed = false;
    const memory = new Map<GraphNode, number>();
    const axesOf = (node: GraphNode): number => {
      const known = memory.get(node);
      if (known !== undefined) return known;
      const own =
        node.operator === 'input'
          ? (inputAxes.get(node.name) ?? 0)
          : node.operator === 'state'
            ? (stateAxes.get(node.name) ?? 0)
            : 0;
      const axes = node.parts.reduce((union, part) => union | axesOf(part), own);
      memory.set(node, axes);
      return axes;
    };
    for (const { name, initial, next } of graph.states) {
      const axes = axesOf(initial) | axesOf(next) | axis.step;
      if (axes !== stateAxes.get(name)) {
        stateAxes.set(name, axes);
        changed = true;
      }
    }
  }
  return stateAxes;
}
