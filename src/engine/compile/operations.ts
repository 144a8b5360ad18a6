import { exp } from '../maths/exp.ts';
import { log } from '../maths/log.ts';
import { realPower } from '../maths/realPower.ts';
import { axis } from './axes.ts';

export type OperationKind =
  | 'constant'
  | 'leaf'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'negate'
  | 'sqrt'
  | 'exp'
  | 'log'
  | 'power'
  | 'min'
  | 'max';

/** One machine operation on vectors of draws. */
export interface Operation {
  readonly id: number;
  readonly kind: OperationKind;
  readonly axes: number;
  readonly value: number;
  readonly name: string;
  readonly parts: readonly Operation[];
}

const folds: Readonly<Partial<Record<OperationKind, (a: number, b: number) => number>>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
  sqrt: (a) => Math.sqrt(a),
  exp: (a) => exp(a),
  log: (a) => log(a),
  power: (a, b) => realPower(a, b),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/** Builds operations; equal ones are one object, constants are folded with the deterministic functions. */
export class Operations {
  readonly #known = new Map<string, Operation>();

  constant(value: number): Operation {
    return this.#operation('constant', axis.none, value, '', []);
  }

  leaf(name: string, axes: number): Operation {
    return this.#operation('leaf', axes, 0, name, []);
  }

  apply(kind: Exclude<OperationKind, 'constant' | 'leaf'>, a: Operation, b?: Operation): Operation {
    const parts = b ? [a, b] : [a];
    if (parts.every((part) => part.kind === 'constant')) {
      const fold = folds[kind] as (x: number, y: number) => number;
      return this.constant(fold(a.value, b?.value ?? 0));
    }
    const neutral = this.#neutral(kind, a, b);
    if (neutral) return neutral;
    const ordered = b && (kind === 'add' || kind === 'multiply') && b.id < a.id ? [b, a] : parts;
    return this.#operation(kind, a.axes | (b?.axes ?? 0), 0, '', ordered);
  }

  #neutral(kind: OperationKind, a: Operation, b?: Operation): Operation | undefined {
    if (kind === 'multiply' && isNumber(a, 1)) return b;
    if ((kind === 'multiply' || kind === 'divide') && b && isNumber(b, 1)) return a;
    if (kind === 'multiply' && isNumber(a, -1) && b) return this.apply('negate', b);
    if (kind === 'multiply' && b && isNumber(b, -1)) return this.apply('negate', a);
    if (kind === 'add' && isNumber(a, 0)) return b;
    if ((kind === 'add' || kind === 'subtract') && b && isNumber(b, 0)) return a;
    return undefined;
  }

  #operation(
    kind: OperationKind,
    axes: number,
    value: number,
    name: string,
    parts: readonly Operation[],
  ): Operation {
    const key = `${kind}|${Object.is(value, -0) ? '-0' : value}|${name}|${parts.map((part) => part.id).join(',')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const operation: Operation = { id: this.#known.size, kind, axes, value, name, parts };
    this.#known.set(key, operation);
    return operation;
  }
}

function isNumber(operation: Operation, value: number): boolean {
  return operation.kind === 'constant' && operation.value === value;
}
