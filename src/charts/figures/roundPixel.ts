/** A coordinate to a tenth of a pixel: short paths, the same text on every machine. */
export function roundPixel(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
