/** A strip over a scrolled table, pixels from its left edge. */
export interface Strip {
  readonly from: number;
  readonly width: number;
}

/** Where columns are cut at the sides, if any. */
export interface CutEdges {
  readonly start?: Strip;
  readonly end?: Strip;
}

const widest = 36;

/**
 * Where a table that is scrolled sideways cuts columns: beside its first column, which stays, and at its end. `edges` are
 * the right edges of the columns, `left` is how far it is scrolled and `seen` how much of it is seen. Columns that are
 * seen whole are left out.
 */
export function cutEdges(edges: readonly number[], left: number, seen: number): CutEdges {
  const [first = 0] = edges;
  const [behind, until] = [left + first, left + seen];
  const cut = edges.findIndex((edge) => edge > behind + 1);
  const hidden = cut > 0 && edges[cut - 1]! < behind - 1 ? edges[cut]! - behind : 0;
  const whole = edges.findLast((edge) => edge <= until + 1) ?? 0;
  const from = Math.max(seen - widest, whole - left);
  return {
    ...(hidden > 0 && { start: { from: first, width: Math.min(widest, hidden) } }),
    ...(until < edges.at(-1)! - 1 && { end: { from, width: seen - from } }),
  };
}

/** Right edges of columns of these widths. */
export function rightEdges(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width) => (edge += width));
}
