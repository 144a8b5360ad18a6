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

/** The next larger or smaller factor, or the same at the ends. */
export function nextFactor(factor: number, way: 1 | -1): number {
  const steps = way > 0 ? roomFactors : roomFactors.toReversed();
  return steps.find((step) => (step - factor) * way > 1e-9) ?? factor;
}
