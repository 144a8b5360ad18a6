/** The target stands here, as a share of the width. */
const targetShare = 0.4;

export interface BulletScale {
  /** Pixel of a value; meeting the target lies right of it whichever way it points. Not clamped. */
  readonly x: (value: number) => number;
  readonly target: number;
}

/**
 * Span that fits the values with a little air, the target standing at 40 % of the width.
 * @param values what should be seen, in the unit of the target
 */
export function bulletSpan(
  values: readonly number[],
  target: number,
  comparison: '>=' | '<=',
): number {
  const sign = comparison === '>=' ? 1 : -1;
  const room = values
    .filter((value) => Number.isFinite(value))
    .map((value) => sign * (value - target))
    .map((ahead) => (ahead < 0 ? -ahead / targetShare : ahead / (1 - targetShare)));
  const widest = Math.max(0, ...room) * 1.08;
  return widest || Math.abs(target) * 0.2 || 1;
}

/** Scale of a bullet of the given width whose full width stands for `span`. */
export function bulletScale(
  target: number,
  comparison: '>=' | '<=',
  span: number,
  width: number,
): BulletScale {
  const sign = comparison === '>=' ? 1 : -1;
  const origin = targetShare * width;
  return { target: origin, x: (value) => origin + ((sign * (value - target)) / span) * width };
}
