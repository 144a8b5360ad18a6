/** Names under which the compiled program and the runner know the values given from outside. */

/** Name of the leaf that holds an input or a parameter. */
export function inputLeaf(input: string): string {
  return `input ${input}`;
}

/** Name of the leaf that holds a state. */
export function stateLeaf(state: string): string {
  return `state ${state}`;
}

/** Leaf that is 1 for counted clusters and 0 for the others. */
export const countedLeaf = 'counted';
