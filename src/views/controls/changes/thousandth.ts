/** A number on the grid that levels and starts have in links. */
export function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
