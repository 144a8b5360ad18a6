import { groupBelow } from './combine.ts';
import type { Form, Weighted } from './form.ts';
import type { NormalForms } from './normalForms.ts';

/** The terms of an exponent grouped so that each group varies less than the whole where possible. */
export function exponentGroups(forms: NormalForms, argument: Form): Form[] {
  const entries = argument.parts.map((part, i) => ({
    axes: part.axes,
    value: [part, argument.weights[i] as number] as Weighted,
  }));
  return groupBelow(entries).map((terms) => forms.sum(terms));
}

/** The part of an exponent that varies like the whole, if there are other parts. */
export function widestPart(forms: NormalForms, argument: Form): Form | undefined {
  if (argument.kind !== 'sum') return undefined;
  const groups = exponentGroups(forms, argument);
  return groups.length > 1 ? groups.find(({ axes }) => axes === argument.axes) : undefined;
}
