/** Output value as it is known: 亿元 to 10 from 1,000 up, to 1 below. */
export function roundOutput(output: number): number {
  return Math.abs(output) >= 999.5 ? Math.round(output / 10) * 10 : Math.round(output);
}
