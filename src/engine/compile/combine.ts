import { axis, cellCount } from './axes.ts';

/** Parts of a sum or product by the axes on which they depend. */
export type Classes<T> = Map<number, T>;

/**
 * Joins the classes of a sum or product so that as few cells as possible are computed: first those whose
 * union still varies less than the whole, cheapest union first; the rest joins the widest class, clusters first.
 */
export function combine<T>(classes: Classes<T>, join: (a: T, b: T, axes: number) => T): T {
  const entries = [...classes].map(([axes, value]) => ({ axes, value }));
  const whole = entries.reduce((union, { axes }) => union | axes, 0);
  while (entries.length > 1) {
    let best = { cost: Infinity, i: 0, j: 1 };
    for (let i = 0; i < entries.length; i++)
      for (let j = i + 1; j < entries.length; j++) {
        const union = at(entries, i).axes | at(entries, j).axes;
        const cost = union === whole ? Infinity : cellCount(union);
        if (cost < best.cost) best = { cost, i, j };
      }
    if (best.cost === Infinity) break;
    const b = at(entries, best.j);
    const a = at(entries, best.i);
    entries.splice(best.j, 1);
    const axes = a.axes | b.axes;
    entries[best.i] = { axes, value: join(a.value, b.value, axes) };
  }
  entries.sort((a, b) => rank(b.axes, whole) - rank(a.axes, whole));
  return entries
    .slice(1)
    .reduce((joined, { value }) => join(joined, value, whole), at(entries, 0).value);
}

function rank(axes: number, whole: number): number {
  return axes === whole ? Infinity : (axes & axis.cluster) * 1e9 + cellCount(axes);
}

function at<T>(entries: readonly T[], i: number): T {
  return entries[i] as T;
}

/** Groups the parts of an exponent so that each group varies less than the whole wherever possible. */
export function groupBelow<T>(entries: readonly { axes: number; value: T }[]): T[][] {
  const whole = entries.reduce((union, { axes }) => union | axes, 0);
  const classes: Classes<T[]> = new Map();
  for (const { axes, value } of entries) classes.set(axes, [...(classes.get(axes) ?? []), value]);
  const groups = [...classes].map(([axes, values]) => ({ axes, values }));
  for (let merged = true; merged;) {
    merged = false;
    for (let i = 0; i < groups.length && !merged; i++)
      for (let j = i + 1; j < groups.length && !merged; j++) {
        const a = at(groups, i);
        const b = at(groups, j);
        const union = a.axes | b.axes;
        if (union === whole) continue;
        groups.splice(j, 1);
        groups[i] = { axes: union, values: [...a.values, ...b.values] };
        merged = true;
      }
  }
  return groups.map(({ values }) => values);
}
