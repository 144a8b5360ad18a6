/** Places of a ladder, pixels. x positions count from the left edge of the names. */
export interface LadderGeometry {
  readonly phone: boolean;
  readonly width: number;
  /** Height of a row. */
  readonly row: number;
  readonly text: number;
  readonly nameEnd: number;
  /** Right end of the badge; absent where there is no room for words. */
  readonly badgeEnd?: number;
  readonly plot: readonly [number, number];
  /** Right ends of the probability columns; on a phone both lines share one. */
  readonly reachEnd: Readonly<Record<500 | 1000, number>>;
  /** Width of the probability bar, 0 for none. */
  readonly bar: number;
}

/** Below this width the ladder takes the layout of a phone. */
const phoneBelow = 560;

export const axisHeight = 19;
export const headingHeight = 24;
export const headingBaseline = 18;
export const swarmHeight = 42;
export const radius = { base: 2.9, median: 4, swarm: 2.2 } as const;

/** Layout for a width: 836 is the board at 1440. */
export function ladderGeometry(width: number): LadderGeometry {
  if (width < phoneBelow) {
    return {
      ...{ phone: true, width, row: 24, text: 13, nameEnd: 92, bar: 0 },
      plot: [98, width - 46],
      reachEnd: { 500: width, 1000: width },
    };
  }
  return {
    ...{ phone: false, width, row: 16, text: 12, nameEnd: 120, badgeEnd: 166, bar: 26 },
    plot: [172, width - 144],
    reachEnd: { 500: width - 72, 1000: width },
  };
}
