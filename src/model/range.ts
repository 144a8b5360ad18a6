/** Numbers from `from` to `to`, both included, or `above` and `below`, both excluded. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  readonly above?: number;
  readonly below?: number;
}

/** Whether a finite number lies in a range. */
export function inRange(value: number, { from, to, above, below }: Range): boolean {
  return (
    Number.isFinite(value) &&
    (from === undefined || value >= from) &&
    (to === undefined || value <= to) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below)
  );
}

/** A range in the notation of intervals, for example `[0, 1]` or `(0, ∞)`. */
export function formatRange({ from, to, above, below }: Range): string {
  const left =
    from === undefined ? `(${above === undefined ? '−∞' : String(above)}` : `[${String(from)}`;
  const right =
    to === undefined ? `${below === undefined ? '∞' : String(below)})` : `${String(to)}]`;
  return `${left}, ${right}`;
}
