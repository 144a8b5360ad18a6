/** Places of a ladder, pixels. x positions count from the left edge of the names. */
export interface LadderGeometry {
  readonly phone: boolean;
  readonly width: number;
  /** Height of a row. */
  readonly row: number;
  readonly text: number;
  /** Baseline of the text, from the middle of its row. */
  readonly baseline: number;
  /** Right end of names that stand alone. */
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
export const phoneBelow = 560;

export const axisHeight = 19;
export const headingHeight = 24;
export const headingBaseline = 18;
export const swarmHeight = 42;
export const radius = { base: 2.9, median: 4, swarm: 2.2 } as const;

/** Share of a phone's width the names may take. */
const phoneNames = 0.385;
const longestNames = 236;

/** Widths of the longest texts left of the plot, pixels at 12 px type. */
export interface TextRoom {
  readonly names: number;
  readonly badges: number;
}

/**
 * Layout for a width: 836 is the board at 1440. Names of up to seven Chinese characters leave the plot its place;
 * longer ones push it right, the same for all numbers, so that a drag never moves it. On a projector rows stand further
 * apart and have no badges.
 */
export function ladderGeometry(width: number, room: TextRoom, projected = false): LadderGeometry {
  if (width < phoneBelow) {
    const start = Math.round(
      Math.max(98, Math.min((room.names * 13) / 12 + 10, width * phoneNames)),
    );
    return {
      ...{ phone: true, width, row: 24, text: 13, baseline: 4.6, nameEnd: start - 6, bar: 0 },
      plot: [start, width - 46],
      reachEnd: { 500: width, 1000: width },
    };
  }
  if (projected) {
    const start = Math.round(Math.max(118, Math.min(room.names + 16, width * 0.3)));
    return {
      ...{ phone: false, width, row: 22.5, text: 12, baseline: 4.2, nameEnd: start - 8, bar: 26 },
      plot: [start, width - 138],
      reachEnd: { 500: width - 68, 1000: width },
    };
  }
  const wanted = room.names + room.badges + 20;
  const start = Math.round(Math.max(172, Math.min(wanted, longestNames, width * 0.3)));
  return {
    ...{
      phone: false,
      width,
      row: 16,
      text: 12,
      baseline: 4.2,
      nameEnd: start - 6,
      badgeEnd: start - 6,
      bar: 26,
    },
    plot: [start, width - 144],
    reachEnd: { 500: width - 72, 1000: width },
  };
}

/** Left and right end of the sample row of the key; beside the swarm it starts right of the upper line. */
export function keyEnds(geometry: LadderGeometry, upperLine: number): { from: number; to: number } {
  const { phone, width } = geometry;
  if (phone) return { from: 20, to: width - 20 };
  return { from: Math.max(upperLine + 26, width - 296), to: width - 68 };
}
