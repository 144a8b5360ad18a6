/** Widths in pixels that hold the longest figures: nothing moves when the differences come. */
export interface ColumnWidths {
  readonly name: number;
  readonly side: number;
  readonly difference: number;
  readonly better: number;
  readonly bars: number;
}

/** Widths for a table that has so much room, in pixels. */
export function columnWidths(language: 'zh' | 'en', room: number): ColumnWidths {
  const isPhone = room < 560;
  return language === 'zh'
    ? {
        name: isPhone ? 92 : 132,
        side: isPhone ? 116 : 128,
        difference: 108,
        better: 88,
        bars: 104,
      }
    : {
        name: isPhone ? 100 : 152,
        side: 124,
        difference: 120,
        better: 84,
        bars: 96,
      };
}

/**
 * The side after which the differences stand: the last, or the board where not all of them have room. That is asked of
 * the wider language, so that both have one order.
 */
export function lastSide(sides: number, room: number): number {
  const { name, side, difference, better, bars } = columnWidths('en', room);
  const total = name + difference + better + bars + sides * side;
  return total > room ? 0 : sides - 1;
}

/** Widths of all columns in their order. */
export function widthsInOrder(
  widths: ColumnWidths,
  sides: number,
  last: number,
): readonly number[] {
  const { name, side, difference, better, bars } = widths;
  const columns = Array.from({ length: sides }, () => side);
  return [name, ...columns.toSpliced(last + 1, 0, difference, better, bars)];
}
