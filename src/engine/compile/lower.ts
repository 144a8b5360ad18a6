import { collectFactors } from './collectFactors.ts';
import { combine, type Classes } from './combine.ts';
import { exponentGroups, widestPart } from './exponentGroups.ts';
import type { Form } from './form.ts';
import type { NormalForms } from './normalForms.ts';
import type { Operation, Operations } from './operations.ts';
import { powerFactors } from './powerFactors.ts';

interface Signed {
  readonly operation: Operation;
  readonly negative: boolean;
}
interface Ratio {
  readonly over?: Operation;
  readonly under?: Operation;
}

/** A way from forms to operations, with what it has turned so far. */
export interface Lowering {
  readonly lower: (form: Form) => Operation;
  readonly known: ReadonlyMap<Form, Operation>;
}

/**
 * Turns normal forms into operations. Within a sum or product, what varies least is computed first and once.
 * @param before a lowering whose operations are used where it has them, sums of logarithms above all
 * @param splits tells of the parts of an exponent that vary most whether exp(a + b) is written as
 *   exp(a)·exp(b): worth it where several values share exp(a), as the year-end figures do
 */
export function createLowering(
  forms: NormalForms,
  operations: Operations,
  before: ReadonlyMap<Form, Operation> = new Map(),
  splits: (widest: Form) => boolean = () => false,
): Lowering {
  const memory = new Map<Form, Operation>();

  function lower(form: Form): Operation {
    const known =
      memory.get(form) ??
      (form.kind === 'exp' || form.kind === 'product' ? undefined : before.get(form));
    if (known) return known;
    const operation = lowerNew(form);
    memory.set(form, operation);
    return operation;
  }

  function lowerNew(form: Form): Operation {
    const [a, b] = form.parts as [Form, Form];
    switch (form.kind) {
      case 'constant':
        return operations.constant(form.value);
      case 'leaf':
        return operations.leaf(form.name, form.axes);
      case 'log':
        return operations.apply('log', lower(a));
      case 'power':
      case 'min':
      case 'max':
        return operations.apply(form.kind, lower(a), lower(b));
      case 'sum': {
        const { operation, negative } = lowerSum(form);
        return negative ? operations.apply('negate', operation) : operation;
      }
      case 'exp':
      case 'product':
        return lowerProduct(form, 1);
    }
  }

  function lowerSum(form: Form): Signed {
    const classes: Classes<Signed> = new Map();
    const add = (axes: number, term: Signed): void => {
      const sum = classes.get(axes);
      classes.set(axes, sum ? addSigned(sum, term) : term);
    };
    for (const [part, weight] of collectFactors(forms, form))
      add(part.axes, lowerTerm(part, weight));
    if (form.value !== 0)
      add(0, { operation: operations.constant(Math.abs(form.value)), negative: form.value < 0 });
    return combine(classes, addSigned);
  }

  function lowerTerm(part: Form, weight: number): Signed {
    const size = Math.abs(weight);
    if (part.kind === 'product' || part.kind === 'exp')
      return { operation: lowerProduct(part, size), negative: weight < 0 };
    const operation = operations.apply('multiply', operations.constant(size), lower(part));
    return { operation, negative: weight < 0 };
  }

  function addSigned(a: Signed, b: Signed): Signed {
    if (a.negative === b.negative)
      return { operation: operations.apply('add', a.operation, b.operation), negative: a.negative };
    const [plus, minus] = a.negative ? [b, a] : [a, b];
    return {
      operation: operations.apply('subtract', plus.operation, minus.operation),
      negative: false,
    };
  }

  function lowerProduct(form: Form, coefficient: number): Operation {
    const classes: Classes<Ratio> = new Map();
    const multiply = (operation: Operation, side: 'over' | 'under'): void => {
      const ratio = classes.get(operation.axes) ?? {};
      const factor = ratio[side];
      classes.set(operation.axes, {
        ...ratio,
        [side]: factor ? operations.apply('multiply', factor, operation) : operation,
      });
    };
    const parts = form.kind === 'product' ? form.parts : [form];
    parts.forEach((part, i) => {
      const weight = form.kind === 'product' ? (form.weights[i] as number) : 1;
      if (part.kind === 'exp')
        for (const factor of lowerExponential(part)) multiply(factor, 'over');
      else
        for (const factor of powerFactors(operations, lower(part), Math.abs(weight)))
          multiply(factor, weight < 0 ? 'under' : 'over');
    });
    if (coefficient !== 1) multiply(operations.constant(coefficient), 'over');
    return flatten(
      combine(classes, (a, b, axes) => multiplyRatios(narrow(a, axes), narrow(b, axes))),
    );
  }

  /** Lower classes enter a wider one as a single factor, so that no division is repeated there. */
  function narrow(ratio: Ratio, axes: number): Ratio {
    if (!ratio.under || (ratio.under.axes | (ratio.over?.axes ?? 0)) === axes) return ratio;
    return { over: flatten(ratio) };
  }

  function multiplyRatios(a: Ratio, b: Ratio): Ratio {
    const over = multiplyOptional(a.over, b.over);
    const under = multiplyOptional(a.under, b.under);
    return { ...(over && { over }), ...(under && { under }) };
  }

  function multiplyOptional(a?: Operation, b?: Operation): Operation | undefined {
    return a && b ? operations.apply('multiply', a, b) : (a ?? b);
  }

  function flatten({ over, under }: Ratio): Operation {
    const numerator = over ?? operations.constant(1);
    return under ? operations.apply('divide', numerator, under) : numerator;
  }

  function lowerExponential(form: Form): Operation[] {
    const argument = form.parts[0] as Form;
    const widest = widestPart(forms, argument);
    if (!widest || !splits(widest)) return [operations.apply('exp', lower(argument))];
    const groups = exponentGroups(forms, argument).map((group) =>
      operations.apply('exp', lower(group)),
    );
    if (argument.value !== 0)
      groups.push(operations.apply('exp', operations.constant(argument.value)));
    return groups;
  }

  return { lower, known: memory };
}
