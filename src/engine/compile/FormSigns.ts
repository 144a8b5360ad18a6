import { isRoot, type Form } from './form.ts';
import { longestChain } from './wholePower.ts';

/** Which forms are never negative: by what they are made of, or because it was proven of the value they stand for. */
export class FormSigns {
  readonly #unsigned = new Set<Form>();

  declareUnsigned(form: Form): void {
    this.#unsigned.add(form);
  }

  isUnsigned(form: Form): boolean {
    if (this.#unsigned.has(form)) return true;
    const areAll = (): boolean => form.parts.every((part) => this.isUnsigned(part));
    const isUnsigned =
      form.kind === 'exp' ||
      isRoot(form) ||
      (form.kind === 'constant' && form.value >= 0) ||
      (form.kind === 'product' && areAll()) ||
      (form.kind === 'sum' &&
        form.value >= 0 &&
        form.weights.every((weight) => weight > 0) &&
        areAll());
    if (isUnsigned) this.#unsigned.add(form);
    return isUnsigned;
  }

  /**
   * Whether (Π form ^ weight) ^ exponent is Π form ^ (weight · exponent) for every sign of the factors. High powers of
   * the factors could leave the numbers there are where that of the product does not.
   */
  raisesFactors(product: Form, exponent: number): boolean {
    if (product.weights.some((weight) => Math.abs(weight * exponent) > longestChain)) return false;
    const signed = product.parts.flatMap((part, i) =>
      this.isUnsigned(part) ? [] : [product.weights[i] as number],
    );
    if (Number.isInteger(exponent)) return signed.every(Number.isInteger);
    return (
      signed.length === 0 || (signed.length === 1 && Math.abs((signed[0] as number) % 2) === 1)
    );
  }
}
