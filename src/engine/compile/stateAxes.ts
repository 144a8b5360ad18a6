import { axis } from './axes.ts';
import type { GraphNode } from './graph.ts';
import type { ModelGraph } from './modelGraph.ts';

export type Axes = ReadonlyMap<string, number>;

/** Axes of nodes, from those of the inputs and states. */
export function axesOfNodes(inputAxes: Axes, stateAxes: Axes): (node: GraphNode) => number {
  const memory = new Map<GraphNode, number>();
  const ownAxes = ({ operator, name }: GraphNode): number => {
    if (operator === 'input') return inputAxes.get(name) ?? axis.none;
    return operator === 'state' ? (stateAxes.get(name) ?? axis.none) : axis.none;
  };
  const axesOf = (node: GraphNode): number => {
    const known = memory.get(node);
    if (known !== undefined) return known;
    const axes = node.parts.reduce((union, part) => union | axesOf(part), ownAxes(node));
    memory.set(node, axes);
    return axes;
  };
  return axesOf;
}

/** Least axes of every state that contain those of its initial and next value. */
export function inferStateAxes(graph: ModelGraph, inputAxes: Axes): Map<string, number> {
  const stateAxes = new Map(graph.states.map(({ name }) => [name, axis.step as number]));
  for (let changed = true; changed;) {
    changed = false;
    const axesOf = axesOfNodes(inputAxes, stateAxes);
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
