import { axis } from './axes.ts';
import type { GraphNode } from './graph.ts';
import type { ModelGraph, StateDefinition } from './modelGraph.ts';
import { axesOfNodes, type Axes } from './stateAxes.ts';

/** A state whose distance from a limit, or from 0, shrinks or grows by a factor that varies less than the state. */
export interface DecayingState {
  readonly initial: GraphNode;
  readonly limit?: GraphNode;
  /** The factor of a step, an exponential. */
  readonly factor: GraphNode;
  /** Axes of what is carried: the logarithm of the product of all factors so far. */
  readonly axes: number;
}

/**
 * States of the form limit − (limit − x)·exp(…) or x·exp(…) whose exponent varies less than they do. They are
 * limit − (limit − initial)·exp(sum of exponents): the sum is carried at the lower level, so the state
 * itself costs nothing in the steps where it is not needed.
 */
export function decayingStates(
  graph: ModelGraph,
  inputAxes: Axes,
  stateAxes: Axes,
): Map<string, DecayingState> {
  const axesOf = axesOfNodes(inputAxes, stateAxes);
  const found = new Map<string, DecayingState>();
  for (const state of graph.states) {
    const form = formOf(state);
    if (!form) continue;
    const axes = axesOf(form.factor) | axis.step;
    const limitAxes = form.limit ? axesOf(form.limit) : axis.none;
    if (axes !== stateAxes.get(state.name) && (limitAxes & axis.step) === 0)
      found.set(state.name, { ...form, initial: state.initial, axes });
  }
  return found;
}

function formOf({
  name,
  next,
}: StateDefinition): Pick<DecayingState, 'limit' | 'factor'> | undefined {
  const isState = (node?: GraphNode) => node?.operator === 'state' && node.name === name;
  const [limit, product] = next.parts as [GraphNode, GraphNode];
  if (next.operator === 'multiply')
    return isState(limit) && product.operator === 'exp' ? { factor: product } : undefined;
  if (next.operator !== 'subtract' || product.operator !== 'multiply') return undefined;
  const [distance, factor] = product.parts as [GraphNode, GraphNode];
  const isDistance =
    distance.operator === 'subtract' && distance.parts[0] === limit && isState(distance.parts[1]);
  return isDistance && factor.operator === 'exp' ? { limit, factor } : undefined;
}
