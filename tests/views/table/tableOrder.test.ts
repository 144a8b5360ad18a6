import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyText } from '#views/table/copyText.ts';
import { headGroups } from '#views/table/headGroups.ts';
import type { RowFigures } from '#views/table/readRow.ts';
import { rowTarget } from '#views/table/rowTarget.ts';
import { columnIds, columnsFor } from '#views/table/tableColumns.ts';
import { nextSort, tableOrder } from '#views/table/tableOrder.ts';

const figures = (median: number, difference?: number): RowFigures => ({
  base: median,
  median,
  band: undefined,
  reach500: undefined,
  pins: [],
  reach1000: undefined,
  difference,
  chosen: [1, 2, 3, 4],
  chosenBand: undefined,
});

describe('the order of rows', () => {
  it('is that of the numbers, either way, equal ones as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.boolean(), (medians, falling) => {
        const rows = medians.map((median, id) => ({ id, texts: {}, figures: figures(median) }));
        const order = tableOrder(rows, { column: 'median', falling }, 'zh');
        const expected = rows
          .map(({ id }) => id)
          .toSorted((a, b) => (medians[a]! - medians[b]!) * (falling ? -1 : 1) || a - b);
        expect(order).toEqual(expected);
      }),
    );
  });

  it('has rows without a number last, whichever way it runs', () => {
    const rows = [undefined, 2, 5].map((difference, id) => ({
      id,
      texts: {},
      figures: figures(1, difference),
    }));
    const by = (falling: boolean) => tableOrder(rows, { column: 'difference', falling }, 'zh');
    expect([by(true), by(false)]).toEqual([
      [2, 1, 0],
      [1, 2, 0],
    ]);
  });

  it('is by sound for Chinese names', () => {
    const rows = ['永康', '安吉', '宁波'].map((name) => ({
      id: name,
      texts: { name },
      figures: figures(1),
    }));
    expect(tableOrder(rows, { column: 'name', falling: false }, 'zh')).toEqual([
      '安吉',
      '宁波',
      '永康',
    ]);
  });

  it('turns when its heading is chosen again, and begins with the largest number or the first letter', () => {
    const first = nextSort({ column: 'median', falling: true }, 'base');
    expect(first).toEqual({ column: 'base', falling: true });
    expect(nextSort(first, 'base').falling).toBe(false);
    expect(nextSort(first, 'name')).toEqual({ column: 'name', falling: false });
  });
});

describe('columns', () => {
  it('are the same on every screen, numbers before texts on a narrow one', () => {
    expect(new Set(columnsFor(358))).toEqual(new Set(columnIds));
    expect(columnsFor(358)[0]).toBe('base');
    expect(columnsFor(836)[0]).toBe('prefecture');
  });

  it('have the difference to the reference right behind the output, and pins behind all of it', () => {
    const outputs = ['base', 'median', 'difference', 'reach500', 'reach1000', 'half', 'ninety'];
    expect(columnsFor(836).slice(2, 9)).toEqual(outputs);
    expect(columnsFor(358, 1).slice(0, 8)).toEqual([...outputs, 'pin0.median']);
    expect(columnIds.indexOf('difference')).toBe(8);
  });

  it('stand under the heading they share', () => {
    const titles = {
      output: { title: '产值', unit: '亿元' },
      chosen: { title: '就业', unit: '万人' },
    };
    for (const width of [358, 836]) {
      const groups = headGroups(columnsFor(width), titles);
      expect(groups.flatMap(({ columns }) => columns)).toEqual(columnsFor(width));
      const named = groups.filter(({ title }) => title);
      expect(named.map(({ title, columns }) => [title, columns.length])).toEqual([
        ['产值', 7],
        ['就业', 5],
      ]);
    }
  });
});

describe('what is copied', () => {
  it('is a number for a spreadsheet where it is one on the screen', () => {
    expect(copyText([['1,070', '−4.8%', '–', '+12', '>99%', '宁波\t汽车']])).toBe(
      '1070\t-4.8%\t\t+12\t>99%\t宁波 汽车',
    );
  });

  it('is no formula, whatever a name begins with', () => {
    expect(copyText([['=1+1', '−甲', '+乙', '@SUM(A1)', '＝1', '-2']])).toBe(
      "'=1+1\t−甲\t'+乙\t'@SUM(A1)\t'＝1\t'-2",
    );
  });
});

it('arrow keys stay within the rows', () => {
  expect(rowTarget('ArrowUp', 0, 9, 5)).toBe(0);
  expect(rowTarget('PageDown', 7, 9, 5)).toBe(9);
  expect(rowTarget('a', 7, 9, 5)).toBeUndefined();
});
