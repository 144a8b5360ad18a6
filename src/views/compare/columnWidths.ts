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
        name: isPhone ? 100 : 176,
        side: isPhone ? 124 : 148,
        difference: 118,
        better: 96,
        bars: 104,
      };
}

/** Width of a table with the differences to one reference and so many scenarios. */
export function tableWidth(widths: ColumnWidths, sides: number): number {
  return widths.name + widths.difference + widths.better + widths.bars + sides * widths.side;
}
