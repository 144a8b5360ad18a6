import type { YearValues } from '#model/tables.ts';

type Lists = Readonly<Record<string, readonly unknown[]>>;
type Optional<C extends Lists> = { [K in keyof C]: null extends C[K][number] ? K : never }[keyof C];
type RowOf<C extends Lists> = {
  readonly [K in Exclude<keyof C, Optional<C>>]: C[K][number];
} & { readonly [K in Optional<C>]?: NonNullable<C[K][number]> };

/** Rows from lists of equal length, one list a column; a null leaves the property out. */
export function rows<C extends Lists>(lists: C): RowOf<C>[] {
  const names = Object.keys(lists);
  const count = lists[names[0] ?? '']?.length ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const cells = names.map((name) => [name, lists[name]?.[index]] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== null)) as RowOf<C>;
  });
}

/** The values at the given places of a list. */
export function pick<const V>(values: readonly V[], places: readonly number[]): V[] {
  return places.map((place) => at(values, place));
}

/** The same, with null where the place is −1. */
export function pickOptional<const V>(
  values: readonly V[],
  places: readonly number[],
): (V | null)[] {
  return places.map((place) => (place < 0 ? null : at(values, place)));
}

/** A record from its keys and the values in their order. */
export function record<const K extends string, V>(
  keys: readonly K[],
  values: readonly V[],
): Record<K, V> {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Record<K, V>;
}

/** One such record for each list of values. */
export function records<const K extends string, V>(
  keys: readonly K[],
  lists: readonly (readonly V[])[],
): Record<K, V>[] {
  return lists.map((values) => record(keys, values));
}

/** Lists known to hold one value for each simulated year. */
export function triples(lists: readonly (readonly number[])[]): YearValues[] {
  return lists.map(([first, second, third]) => {
    if (third === undefined) throw new RangeError('fewer than three years');
    return [first as number, second as number, third];
  });
}

/** Records of such lists. */
export function yearly<const K extends string>(
  keys: readonly K[],
  lists: readonly (readonly (readonly number[])[])[],
): Record<K, YearValues>[] {
  return lists.map((values) => record(keys, triples(values)));
}

function at<V>(values: readonly V[], place: number): V {
  const value = values[place];
  if (value === undefined) throw new RangeError(`no value at place ${String(place)}`);
  return value;
}
