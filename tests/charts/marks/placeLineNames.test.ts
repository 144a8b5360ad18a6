import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLineNames, type NamedLine } from '#charts/marks/placeLineNames.ts';
import { fanDomain, fanScale } from '#charts/time/fanScale.ts';

/** The small fan of the right column. */
const plot = { left: 4, right: 76, top: 4, bottom: 60 };
const years = [2019, 2020, 2021, 2022];
const ascent = 11;

function namesOf(median: readonly number[], values: readonly number[], width: number) {
  const series = { years, median };
  const lines = values.map((value) => ({ value, label: String(value) }));
  const scale = fanScale({ plot, labels: 80 }, years, fanDomain(series, lines));
  const drawn = values
    .map((value): NamedLine => ({ y: scale.y(value), width }))
    .filter(({ y }) => y >= plot.top && y <= plot.bottom);
  return placeLineNames(drawn, series, scale, plot);
}

test('no name of a line is cut by the upper edge or stands on the years', () => {
  const output = fc.double({ min: 10, max: 4000, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(output, output, output, output), output, (median, line) => {
      for (const { y } of namesOf(median, [line], 24)) {
        expect(y - ascent).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(plot.bottom);
      }
    }),
  );
});

test('two lines that a rising output crosses keep their names apart', () => {
  const names = namesOf([110, 190, 500, 853], [500, 1000], 46);
  expect(names).toHaveLength(2);
  const [one, other] = names as [(typeof names)[0], (typeof names)[0]];
  const apart = Math.abs(one.y - other.y) >= ascent;
  expect(apart).toBe(true);
});
