import type { Box } from '../figures/boxes.ts';

/** Where the parts of the picture stand, pixels. */
export interface TrailGeometry {
  readonly width: number;
  readonly height: number;
  readonly phone: boolean;
  /** Grid and everything on it. */
  readonly frame: Box;
  /** Part of the frame the domain spans: the rest is room for bubbles and words at the edges. */
  readonly span: Box;
  /** Radius of a bubble of 1 亿元; the area follows output. */
  readonly unit: number;
  /** Output from which a cluster has its name written beside it, 亿元. */
  readonly named: number;
}

/** Square pixels of the frame on the board, where 135 bubbles and 30 names have room. */
const ample = 785 * 515;

/** Geometry for a width and a height: where there is less room, bubbles are smaller and fewer have names. */
export function trailGeometry(width: number, height: number): TrailGeometry {
  const phone = width < 560;
  const frame = phone
    ? { left: 26, right: width - 2, top: 24, bottom: height - 38 }
    : { left: 43, right: width - 8, top: 28, bottom: height - 40 };
  const inset = phone
    ? { left: 16, right: 38, edge: 24 }
    : { left: 28, right: 48, edge: Math.min(40, 0.075 * height) };
  const span = {
    left: frame.left + inset.left,
    right: frame.right - inset.right,
    top: frame.top + inset.edge,
    bottom: frame.bottom - inset.edge,
  };
  const room = ((frame.right - frame.left) * (frame.bottom - frame.top)) / ample;
  const unit = 0.31 * Math.sqrt(Math.min(1.4, Math.max(0.4, room)));
  const named = phone ? 1200 : room < 0.62 ? 1000 : 500;
  return { width, height, phone, frame, span, unit, named };
}
