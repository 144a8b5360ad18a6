/** Output value on the fixed logarithmic axis of the ladder. */
export interface LadderScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Pixel of an output value in 亿元, clamped to the axis. */
  readonly x: (output: number) => number;
  /** −1 left of the axis, 1 right of it, 0 on it. */
  readonly beyond: (output: number) => -1 | 0 | 1;
}

/** 亿元 of the whole ladder, and of the part near the two lines. Fixed, so that no drag moves an axis. */
export const ladderDomains = { tiers: [55, 4500], lines: [250, 2400] } as const;

/**
 * Logarithmic scale from a domain in 亿元 to a range of pixels. By hand: the first picture needs one logarithm, and
 * the scales of D3 would be a twentieth of what is loaded before it.
 */
export function ladderScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LadderScale {
  const start = Math.log(domain[0]);
  const length = Math.log(domain[1]) - start;
  const x = (output: number): number => {
    const share = Math.min(1, Math.max(0, (Math.log(output) - start) / length));
    return range[0] + (range[1] - range[0]) * share;
  };
  const beyond = (output: number): -1 | 0 | 1 => {
    if (output < domain[0]) return -1;
    return output > domain[1] ? 1 : 0;
  };
  return { domain, range, x: (output) => (output > 0 ? x(output) : range[0]), beyond };
}
