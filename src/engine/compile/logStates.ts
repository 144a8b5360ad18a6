import type { GraphNode } from './graph.ts';
import { isPositive } from './interval.ts';
import type { ModelGraph } from './modelGraph.ts';
import { plainExponent, type RangeOf } from './ranges.ts';

/**
 * States carried as logarithms: their next value is a product, and it or they are needed inside a
 * logarithm, a power or a product with an exponential, and they are proven to stay positive.
 */
export function chooseLogStates(graph: ModelGraph, rangeOf: RangeOf): Set<string> {
  const positive = graph.states.filter(
    ({ initial, next }) => isPositive(rangeOf(initial)) && isPositive(rangeOf(next)),
  );
  const next = new Map(positive.map((state) => [state.name, state.next]));
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
    if (node.operator === 'power' && plainExponent(node, rangeOf) === undefined)
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
