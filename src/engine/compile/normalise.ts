import { axis } from './axes.ts';
import { decayingStates, type DecayingState } from './decayingStates.ts';
import type { GraphNode } from './graph.ts';
import { inputLeaf, stateLeaf } from './leafNames.ts';
import { isPositive } from './interval.ts';
import { chooseLogStates } from './logStates.ts';
import type { ModelGraph, StateDefinition } from './modelGraph.ts';
import type { Form, Weighted } from './form.ts';
import { NormalForms } from './normalForms.ts';
import { plainExponent, type RangeOf } from './ranges.ts';
import { inferStateAxes, type Axes } from './stateAxes.ts';

export interface NormalModel {
  readonly forms: NormalForms;
  /** Value of a node in normal form. */
  value(node: GraphNode): Form;
  /** Forms that start and update what is carried of a state: itself, its logarithm, or that of its decay. */
  carried(state: StateDefinition): { readonly initial: Form; readonly next: Form };
  /** Axes of what is carried. */
  readonly stateAxes: ReadonlyMap<string, number>;
}

/** Rewrites the graph: log space where it saves work, sums and products in normal form (engine.md, rewrites 1 to 3). */
export function normalise(graph: ModelGraph, inputAxes: Axes, rangeOf: RangeOf): NormalModel {
  const forms = new NormalForms();
  const isAboveZero = (node: GraphNode): boolean => isPositive(rangeOf(node));
  const isUnsigned = (node: GraphNode): boolean => rangeOf(node).low.value >= 0;
  const logStates = chooseLogStates(graph, rangeOf);
  const stateAxes = inferStateAxes(graph, inputAxes);
  const decaying = decayingStates(graph, inputAxes, stateAxes);
  for (const [name, { axes }] of decaying) stateAxes.set(name, axes);
  const values = new Map<GraphNode, Form>();
  const logs = new Map<GraphNode, Form>();

  const remember = (memory: Map<GraphNode, Form>, node: GraphNode, make: () => Form): Form => {
    const known = memory.get(node);
    if (known) return known;
    const form = node.uses > 1 ? forms.share(make()) : make();
    memory.set(node, form);
    return form;
  };
  const value = (node: GraphNode): Form =>
    remember(values, node, () => {
      const form = makeValue(node);
      if (isUnsigned(node)) forms.signs.declareUnsigned(form);
      return form;
    });
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
      case 'state': {
        const decay = decaying.get(node.name);
        if (decay) return decayed(decay, leaf(node));
        return logStates.has(node.name) ? forms.exp(leaf(node)) : leaf(node);
      }
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
      case 'power': {
        const exponent = plainExponent(node, rangeOf);
        if (exponent !== undefined) return forms.product([[value(a), exponent]]);
        return isAboveZero(a) ? forms.exp(logarithm(node)) : forms.power(value(a), value(b));
      }
      case 'exp':
        return forms.exp(value(a));
      case 'log':
        return logarithm(a);
      case 'min':
      case 'max':
        return forms.extreme(node.operator, value(a), value(b));
    }
  }

  /** Whether the logarithm of an operation is made of those of its operands, whatever their signs. */
  function takesApart({ operator, parts }: GraphNode): boolean {
    const [a, b] = parts as [GraphNode, GraphNode];
    if (operator === 'multiply' || operator === 'divide') return isUnsigned(a) || isUnsigned(b);
    return operator !== 'power' || isAboveZero(a);
  }

  function makeLogarithm(node: GraphNode): Form {
    const [a, b] = node.parts as [GraphNode, GraphNode];
    if (!takesApart(node)) return forms.log(value(node));
    switch (node.operator) {
      case 'state': {
        const decay = decaying.get(node.name);
        if (decay?.limit) return forms.log(value(node));
        if (decay) return sumOf(logarithm(decay.initial), leaf(node));
        return logStates.has(node.name) ? leaf(node) : forms.log(leaf(node));
      }
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

  const sumOf = (...terms: readonly Form[]): Form =>
    forms.sum(terms.map((term): Weighted => [term, 1]));

  /** limit + (initial − limit)·exp(carried) */
  function decayed({ initial, limit }: DecayingState, carried: Form): Form {
    const start: Weighted[] = [[value(initial), 1]];
    if (limit) start.push([value(limit), -1]);
    const distance = forms.product([
      [forms.sum(start), 1],
      [forms.exp(carried), 1],
    ]);
    return limit ? sumOf(value(limit), distance) : distance;
  }

  function carried({ name, initial, next }: StateDefinition): { initial: Form; next: Form } {
    const decay = decaying.get(name);
    if (!decay) {
      const form = logStates.has(name) ? logarithm : value;
      return { initial: form(initial), next: form(next) };
    }
    const sum = forms.leaf(stateLeaf(name), decay.axes);
    return { initial: forms.constant(0), next: sumOf(sum, logarithm(decay.factor)) };
  }

  return {
    forms,
    value,
    carried,
    stateAxes,
  };
}
