import type { Attachment } from 'svelte/attachments';

/** What a ladder says of the group that scrolls. */
export interface ScrollingRows {
  /** Heights between which wheel and finger move the rows, pixels from the top of the ladder. */
  readonly from: number;
  readonly to: number;
  /** Height of a row. */
  readonly row: number;
  /** Moves by whole rows; false where there is no more. */
  readonly move: (rows: number) => boolean;
}

/** Turns of the wheel and strokes of a finger over the lowest group move its rows. */
export function scrollRows(rows: () => ScrollingRows): Attachment<SVGSVGElement> {
  return (ladder) => {
    let carried = 0;
    let finger: number | undefined;

    const isOver = (clientY: number): boolean => {
      const y = clientY - ladder.getBoundingClientRect().top;
      const { from, to } = rows();
      return y >= from && y <= to;
    };
    const moveBy = (pixels: number): boolean => {
      const { row, move } = rows();
      carried += pixels;
      const whole = Math.trunc(carried / row);
      carried -= whole * row;
      return whole === 0 || move(whole);
    };
    const turn = (event: WheelEvent): void => {
      if (event.ctrlKey || !isOver(event.clientY)) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : rows().row;
      if (moveBy(event.deltaY * unit)) event.preventDefault();
      else carried = 0;
    };
    const touch = (event: TouchEvent): void => {
      const y = event.touches.length === 1 ? event.touches[0]?.clientY : undefined;
      finger = y !== undefined && isOver(y) ? y : undefined;
      carried = 0;
    };
    const stroke = (event: TouchEvent): void => {
      const y = event.touches[0]?.clientY;
      if (finger === undefined || y === undefined) return;
      if (moveBy(finger - y) && event.cancelable) event.preventDefault();
      else finger = undefined;
      if (finger !== undefined) finger = y;
    };

    ladder.addEventListener('wheel', turn, { passive: false });
    ladder.addEventListener('touchstart', touch, { passive: true });
    ladder.addEventListener('touchmove', stroke, { passive: false });
    return () => {
      ladder.removeEventListener('wheel', turn);
      ladder.removeEventListener('touchstart', touch);
      ladder.removeEventListener('touchmove', stroke);
    };
  };
}
