/**
 * A value that stands still while held: axes and orders during a drag.
 * @returns a function that finds the next value, unless `held` and the subject is still the same
 */
export function createHold<Value>(): (held: boolean, subject: unknown, next: () => Value) => Value {
  let kept: { readonly subject: unknown; readonly value: Value } | undefined;
  return (held, subject, next) => {
    if (held && kept && kept.subject === subject) return kept.value;
    kept = { subject, value: next() };
    return kept.value;
  };
}
