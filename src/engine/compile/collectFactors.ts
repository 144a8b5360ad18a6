import type { Form, Weighted } from './form.ts';
import type { NormalForms } from './normalForms.ts';

/** Σ lowerᵢ · x becomes (Σ lowerᵢ) · x when x is the one factor that varies with the whole sum. */
export function collectFactors(forms: NormalForms, form: Form): Weighted[] {
  const byFactor = new Map<Form, Weighted[]>();
  const result: Weighted[] = [];
  form.parts.forEach((part, i) => {
    const weight = form.weights[i] as number;
    const factor = part.axes === form.axes ? singleTopFactor(part) : undefined;
    if (factor) byFactor.set(factor, [...(byFactor.get(factor) ?? []), [part, weight]]);
    else result.push([part, weight]);
  });
  for (const [factor, terms] of byFactor) {
    if (terms.length === 1) {
      result.push(terms[0] as Weighted);
      continue;
    }
    const rests = terms.map(([part, weight]): Weighted => [
      forms.product([
        [part, 1],
        [factor, -1],
      ]),
      weight,
    ]);
    const product = forms.product([
      [forms.sum(rests), 1],
      [factor, 1],
    ]);
    if (product.kind === 'sum')
      product.parts.forEach((part, i) => result.push([part, product.weights[i] as number]));
    else result.push([product, 1]);
  }
  return result;
}

/** The only factor of a product that varies like the whole product, if there is exactly one, to the first power. */
function singleTopFactor(form: Form): Form | undefined {
  if (form.kind !== 'product') return form;
  const top = form.parts.filter((part) => part.axes === form.axes);
  const [only] = top;
  if (!only || top.length !== 1) return undefined;
  return form.weights[form.parts.indexOf(only)] === 1 ? only : undefined;
}
