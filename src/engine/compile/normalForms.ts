import { exp } from '../maths/exp.ts';
import { log } from '../maths/log.ts';
import { realPower } from '../maths/realPower.ts';
import { isMultiple, numberPower, type Form, type Weighted } from './form.ts';
import { FormSigns } from './FormSigns.ts';
import { FormTable } from './FormTable.ts';

/**
 * Builds normal forms; equal forms are one object. Powers of powers and logarithms of products are taken apart only
 * where no factor can be negative: √(x²) is not x, and log(x·y) may be a number where log x is none.
 */
export class NormalForms {
  readonly #table = new FormTable();
  readonly signs = new FormSigns();

  constant(value: number): Form {
    return this.#table.constant(value);
  }

  leaf(name: string, axes: number): Form {
    return this.#table.leaf(name, axes);
  }

  extreme(kind: 'min' | 'max', a: Form, b: Form): Form {
    if (a.kind === 'constant' && b.kind === 'constant')
      return this.constant(Math[kind](a.value, b.value));
    return this.#table.pair(kind, a, b);
  }

  /** constant + Σ weight · form, like terms collected, nested sums flattened, lower factors distributed. */
  sum(terms: readonly Weighted[], constant = 0): Form {
    const collected = new Map<Form, number>();
    let rest = constant;
    const add = (form: Form, weight: number): void => {
      if (form.kind === 'constant') rest += weight * form.value;
      else if (form.kind === 'sum' && !form.shared) {
        rest += weight * form.value;
        form.parts.forEach((part, i) => add(part, weight * (form.weights[i] as number)));
      } else {
        const spread = form.kind === 'product' ? this.#distribute(form) : undefined;
        if (spread) spread.forEach(([part, inner]) => add(part, weight * inner));
        else collected.set(form, (collected.get(form) ?? 0) + weight);
      }
    };
    for (const [form, weight] of terms) add(form, weight);
    const kept = [...collected].filter(([, weight]) => weight !== 0);
    return this.#table.sum(kept, rest, false);
  }

  /**
   * Marks a sum as needed in several places: the terms that vary most stay together as one term,
   * the others remain free to join those of the sums that use it.
   */
  share(form: Form): Form {
    if (form.kind !== 'sum' || form.shared) return form;
    const entries = form.parts.map((part, i): Weighted => [part, form.weights[i] as number]);
    const top = entries.filter(([part]) => part.axes === form.axes);
    if (top.length < 2) return form;
    const lower = entries.filter(([part]) => part.axes !== form.axes);
    return this.#table.sum([[this.#table.sum(top, 0, true), 1], ...lower], form.value, false);
  }

  /** Π form ^ weight; numbers become a coefficient, exponentials are merged, equal factors cancel. */
  product(factors: readonly Weighted[]): Form {
    const collected = new Map<Form, number>();
    let coefficient = 1;
    const exponents: Weighted[] = [];
    const multiply = (form: Form, weight: number): void => {
      if (form.kind === 'constant') coefficient *= numberPower(form.value, weight);
      else if (form.kind === 'exp') exponents.push([form.parts[0] as Form, weight]);
      else if (form.kind === 'product' && this.signs.raisesFactors(form, weight))
        form.parts.forEach((part, i) => multiply(part, weight * (form.weights[i] as number)));
      else if (isMultiple(form) && (Number.isInteger(weight) || (form.weights[0] as number) > 0)) {
        coefficient *= numberPower(form.weights[0] as number, weight);
        multiply(form.parts[0] as Form, weight);
      } else collect(form, weight);
    };
    const collect = (form: Form, weight: number): void => {
      if (Number.isInteger(weight) || this.signs.isUnsigned(form))
        collected.set(form, (collected.get(form) ?? 0) + weight);
      else collect(this.#table.root(form), 2 * weight);
    };
    for (const [form, weight] of factors) multiply(form, weight);
    if (coefficient === 0) return this.constant(0);
    const exponent = this.sum(exponents);
    if (exponent.kind === 'constant') coefficient *= exp(exponent.value);
    else collected.set(this.#table.exponential(exponent), 1);
    return this.#table.product(
      [...collected].filter(([, weight]) => weight !== 0),
      coefficient,
    );
  }

  exp(form: Form): Form {
    const argument = this.sum([[form, 1]]);
    if (argument.kind === 'constant') return this.constant(exp(argument.value));
    if (argument.kind === 'log') {
      const inner = argument.parts[0] as Form;
      return this.product([
        [inner, 0.5],
        [inner, 0.5],
      ]);
    }
    return this.#table.exponential(argument);
  }

  /** base ^ exponent for a base that may be 0 or negative. */
  power(base: Form, exponent: Form): Form {
    if (base.kind === 'constant' && exponent.kind === 'constant')
      return this.constant(realPower(base.value, exponent.value));
    return this.#table.pair('power', base, exponent);
  }

  log(form: Form): Form {
    if (form.kind === 'constant') return this.constant(log(form.value));
    if (form.kind === 'exp') return form.parts[0] as Form;
    if (form.kind === 'product') return this.#logOfProduct(form);
    if (isMultiple(form) && (form.weights[0] as number) > 0)
      return this.sum([[this.log(form.parts[0] as Form), 1]], log(form.weights[0] as number));
    return this.#table.logarithm(form);
  }

  /** The logarithms of the factors; those that may be negative stay together unless it is one with an odd exponent. */
  #logOfProduct(form: Form): Form {
    const factors = form.parts.map((part, i): Weighted => [part, form.weights[i] as number]);
    const signed = factors.filter(([part]) => !this.signs.isUnsigned(part));
    const isTogether = signed.length > 1 || signed.some(([, weight]) => weight % 2 === 0);
    const alone = isTogether ? factors.filter((factor) => !signed.includes(factor)) : factors;
    const together = isTogether ? this.#table.product(signed, 1) : undefined;
    const terms = alone.map(([part, weight]): Weighted => [this.log(part), weight]);
    if (together) terms.push([this.#table.logarithm(together), 1]);
    return this.sum(terms);
  }

  /** a · (b + c) becomes a·b + a·c for the parts of the sum that then vary less than the whole. */
  #distribute(product: Form): Weighted[] | undefined {
    const position = product.parts.findIndex(
      (part, i) => part.kind === 'sum' && !part.shared && product.weights[i] === 1,
    );
    if (position < 0) return undefined;
    const sum = product.parts[position] as Form;
    const others = product.parts
      .map((part, i): Weighted => [part, product.weights[i] as number])
      .filter((_, i) => i !== position);
    const otherAxes = others.reduce((union, [form]) => union | form.axes, 0);
    const classes = new Map<number, Weighted[]>();
    const together: Weighted[] = [];
    sum.parts.forEach((part, i) => {
      const entry: Weighted = [part, sum.weights[i] as number];
      if ((part.axes | otherAxes) === product.axes) together.push(entry);
      else classes.set(part.axes, [...(classes.get(part.axes) ?? []), entry]);
    });
    if (classes.size === 0 || together.length === 0) return undefined;
    const pieces = [
      this.#table.sum(together, 0, false),
      ...[...classes.values()].map((terms) => this.#table.sum(terms, 0, false)),
    ];
    const spread = pieces.map((piece): Weighted => [this.product([...others, [piece, 1]]), 1]);
    if (sum.value !== 0) spread.push([this.product(others), sum.value]);
    return spread;
  }
}
