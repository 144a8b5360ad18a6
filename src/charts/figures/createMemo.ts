/**
 * Keeps the last value of a pure function: the same arguments give the same value, by identity. In place of a chain of
 * derived signals where one result leads to hundreds of others, since marking those anew costs more than comparing.
 */
export function createMemo<Arguments extends readonly unknown[], Value>(
  find: (...from: Arguments) => Value,
): (...from: Arguments) => Value {
  let kept: { readonly from: Arguments; readonly value: Value } | undefined;
  return (...from) => {
    if (!kept?.from.every((argument, place) => Object.is(argument, from[place])))
      kept = { from, value: find(...from) };
    return kept.value;
  };
}
