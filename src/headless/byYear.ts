import { years } from '#model/quantities.ts';

/** What is made for each year, by its name. */
export function byYear<V>(make: (year: number) => V): Record<string, V> {
  return Object.fromEntries(years.map((name, year) => [name, make(year)]));
}
