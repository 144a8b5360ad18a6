/**
 * Slice of a circle around the origin, clockwise from the top, as an SVG path with lengths to a hundredth; the whole
 * circle at 1, nothing at 0. By hand, so that the first picture does not wait for the shapes of D3.
 */
export function pieSlice(share: number, radius: number): string {
  if (share <= 0) return '';
  const round = (length: number): number => Math.round(length * 100) / 100 + 0;
  const arc = `A${round(radius)},${round(radius)},0`;
  if (share >= 1)
    return `M0,${round(-radius)}${arc},1,1,0,${round(radius)}${arc},1,1,0,${round(-radius)}Z`;
  const angle = share * 2 * Math.PI;
  const end = `${round(Math.sin(angle) * radius)},${round(-Math.cos(angle) * radius)}`;
  return `M0,${round(-radius)}${arc},${share > 0.5 ? 1 : 0},1,${end}L0,0Z`;
}
