type Subject = readonly unknown[];

function isSame(one: Subject, other: Subject): boolean {
  return one.length === other.length && one.every((part, index) => Object.is(part, other[index]));
}

/**
 * A value that stands still while held: axes and orders during a drag.
 * @returns a function that finds the next value, unless `held` and every part of the subject is still the same
 */
export function createHold<Value>(): (held: boolean, subject: Subject, next: () => Value) => Value {
  let kept: { readonly subject: Subject; readonly value: Value } | undefined;
  return (held, subject, next) => {
    if (held && kept && isSame(kept.subject, subject)) return kept.value;
    kept = { subject, value: next() };
    return kept.value;
  };
}
