/** A stretch of a row, in pixels. */
export type Stretch = readonly [from: number, to: number];

/** The label of a vertical line: where it stands, and on which side of the line. */
export interface LineLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

const gap = 4;

/**
 * Labels of vertical lines in one row: right of the line, left of it where something is in the way, none where neither
 * side is free of what stands in the row, of the other lines and of the labels before it.
 */
export function placeLabels(
  lines: readonly { readonly x: number; readonly width: number }[],
  standing: readonly Stretch[],
): (LineLabel | undefined)[] {
  const taken: Stretch[] = [...standing, ...lines.map(({ x }): Stretch => [x, x])];
  return lines.map(({ x, width }) => {
    const sides: readonly (readonly [LineLabel, Stretch])[] = [
      [{ x: x + gap, anchor: 'start' }, [x + gap, x + gap + width]],
      [{ x: x - gap, anchor: 'end' }, [x - gap - width, x - gap]],
    ];
    const free = sides.find(([, [from, to]]) =>
      taken.every(([begin, end]) => end < from || to < begin),
    );
    if (!free) return undefined;
    taken.push(free[1]);
    return free[0];
  });
}
