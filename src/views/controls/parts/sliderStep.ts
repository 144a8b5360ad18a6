/** The grid of a slider, in its own unit. */
export interface SliderGrid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Step of PageUp and PageDown. */
  readonly page: number;
}

/** Whether a value lies on the grid, where the browser's own range input can show it. */
export function onGrid(value: number, { min, step }: SliderGrid): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** The point of the grid nearest to a value. */
export function nearestOnGrid(value: number, { min, max, step }: SliderGrid): number {
  return clamp(min + Math.round((value - min) / step) * step, min, max);
}

/**
 * Where a key leads from a value between the points of the grid: arrows to the next point, pages a page away,
 * Home and End to the ends; undefined for any other key.
 */
export function keyTarget(key: string, value: number, grid: SliderGrid): number | undefined {
  const { min, max, step, page } = grid;
  const steps = (value - min) / step;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: min + Math.ceil(steps) * step,
    ArrowUp: min + Math.ceil(steps) * step,
    ArrowLeft: min + Math.floor(steps) * step,
    ArrowDown: min + Math.floor(steps) * step,
    PageUp: value + page,
    PageDown: value - page,
    Home: min,
    End: max,
  };
  const target = targets[key];
  return target === undefined ? undefined : clamp(target, min, max);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
