/** The row an arrow key leads to, or undefined for other keys. */
export function rowTarget(
  key: string,
  row: number,
  last: number,
  page: number,
): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - page,
    PageDown: row + page,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(last, target));
}
