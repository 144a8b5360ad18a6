/** Pixels at which the picture of a room has the type sizes of the board; on a projector of 1920 × 1080 it is 1.6 times that. */
const designed = { width: 1200, height: 675 } as const;

/** Factors that the keys + and − lead through; 1 is the picture as it is designed. */
export const roomFactors = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5] as const;

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The picture of a room: its size before it is scaled, and the scale that fills the window with it. */
export interface RoomFrame extends Size {
  readonly scale: number;
}

/** What fills a window; type never gets smaller than on the board. */
export function roomFrame(window: Size, factor: number): RoomFrame {
  const fitting = Math.min(window.width / designed.width, window.height / designed.height);
  const scale = Math.max(1, fitting * factor);
  return { scale, width: window.width / scale, height: window.height / scale };
}

/** Pixels of the picture that are no picture: what is asked, what is said. */
export const roomEdges = { head: 64, foot: 84 } as const;

/** How the parts of the picture share its room. */
export interface RoomPlan {
  /** On a phone everything stands one below the other, and scrolls: type cannot get larger there, only the window wider. */
  readonly stacked: boolean;
  /** The columns stand closer. */
  readonly narrow: boolean;
  readonly tight: boolean;
  /** Pixels for each of the two counts. */
  readonly count: number;
}

/** However large the type is, the clusters stand beside the counts: no hand scrolls the screen of a room. */
export function roomPlan({ width, height }: Size): RoomPlan {
  const { head, foot } = roomEdges;
  const stacked = width < 760;
  const key = 46;
  return {
    ...{ stacked, narrow: width < 1150, tight: !stacked && width < 900 },
    count: stacked ? 236 : (height - head - foot - key) / 2,
  };
}

/** The next larger or smaller factor, or the same at the ends. */
export function nextFactor(factor: number, way: 1 | -1): number {
  const steps = way > 0 ? roomFactors : roomFactors.toReversed();
  return steps.find((step) => (step - factor) * way > 1e-9) ?? factor;
}
