/** The year an arrow key leads to, as a place among the years; undefined for other keys. */
export function yearTarget(key: string, place: number, last: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: place - 1,
    ArrowDown: place - 1,
    ArrowRight: place + 1,
    ArrowUp: place + 1,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(last, target));
}
