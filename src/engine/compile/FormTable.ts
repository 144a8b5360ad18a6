import type { Form, Weighted } from './form.ts';

/** Makes forms as they are given, nothing taken apart or collected; equal forms are one object. */
export class FormTable {
  readonly #forms = new Map<string, Form>();

  constant(value: number): Form {
    return this.#form('constant', 0, value, '', [], [], false);
  }

  leaf(name: string, axes: number): Form {
    return this.#form('leaf', axes, 0, name, [], [], false);
  }

  /** The lesser or greater of two, or a power for any base. */
  pair(kind: 'min' | 'max' | 'power', a: Form, b: Form): Form {
    return this.#form(kind, a.axes | b.axes, 0, '', [a, b], [1, 1], false);
  }

  /** √form as one factor: what is under it may be negative. */
  root(form: Form): Form {
    return this.#form('product', form.axes, 0, '', [form], [0.5], false);
  }

  logarithm(form: Form): Form {
    return this.#form('log', form.axes, 0, '', [form], [1], false);
  }

  exponential(argument: Form): Form {
    return this.#form('exp', argument.axes, 0, '', [argument], [1], false);
  }

  /** constant + Σ weight · form. */
  sum(terms: readonly Weighted[], constant: number, shared: boolean): Form {
    const [only] = terms;
    if (!only) return this.constant(constant);
    if (terms.length === 1 && constant === 0 && only[1] === 1) return only[0];
    const sorted = [...terms].sort(([a], [b]) => a.id - b.id);
    const axes = terms.reduce((union, [form]) => union | form.axes, 0);
    return this.#form(
      'sum',
      axes,
      constant,
      '',
      sorted.map(([form]) => form),
      sorted.map(([, weight]) => weight),
      shared,
    );
  }

  /** coefficient · Π form ^ weight. */
  product(factors: readonly Weighted[], coefficient: number): Form {
    const [only] = factors;
    if (!only) return this.constant(coefficient);
    const sorted = [...factors].sort(([a], [b]) => a.id - b.id);
    const axes = factors.reduce((union, [form]) => union | form.axes, 0);
    const form =
      factors.length === 1 && only[1] === 1
        ? only[0]
        : this.#form(
            'product',
            axes,
            0,
            '',
            sorted.map(([part]) => part),
            sorted.map(([, weight]) => weight),
            false,
          );
    return coefficient === 1 ? form : this.sum([[form, coefficient]], 0, false);
  }

  #form(
    kind: Form['kind'],
    axes: number,
    value: number,
    name: string,
    parts: readonly Form[],
    weights: readonly number[],
    shared: boolean,
  ): Form {
    const operands = parts.map((part, i) => `${part.id}*${weights[i] as number}`).join(',');
    const key = `${kind}|${axes}|${value}|${name}|${operands}|${shared}`;
    const known = this.#forms.get(key);
    if (known) return known;
    const form: Form = { id: this.#forms.size, kind, axes, value, name, parts, weights, shared };
    this.#forms.set(key, form);
    return form;
  }
}
