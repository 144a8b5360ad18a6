import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLineNames, type NamedLine } from '#charts/marks/placeLineNames.ts';
import { fanDomain, fanScale } from '#charts/time/fanScale.ts';

/** The small fan of the right column. */
const plot = { left: 4, right: 76, top: 4, bottom: 60 };
const years = [2019, 2020, 2021, 2022];
const ascent = 11;

/** Names of the lines that lie in the plot, as rectangles; undefined for one that is left out. */
function namesOf(median: readonly number[], lines: readonly { value: number; width: number }[]) {
  const series = { years, median };
  const named = lines.map(({ value }) => ({ value, label: String(value) }));
  const scale = fanScale({ plot, labels: 80 }, years, fanDomain(series, named));
  const drawn = lines
    .map(({ value, width }): NamedLine => ({ y: scale.y(value), width }))
    .filter(({ y }) => y >= plot.top && y <= plot.bottom);
  return placeLineNames(drawn, series, scale, plot).map((name, line) => {
    if (!name) return undefined;
    const { width } = drawn[line]!;
    const from = name.anchor === 'start' ? name.x : name.x - width;
    return { from, to: from + width, top: name.y - ascent, bottom: name.y };
  });
}

/** The names of the two tiers as they are written, in pixels. */
const tiers = [
  { zh: 36, en: 40, value: 500 },
  { zh: 24, en: 48, value: 1000 },
];
const output = fc.double({ min: 10, max: 4000, noNaN: true });
const path = fc.tuple(output, output, output, output);

test('no name of a line is cut by an edge or covers another, whatever the output and the language', () => {
  fc.assert(
    fc.property(path, fc.constantFrom('zh', 'en'), (median, language) => {
      const names = namesOf(
        median,
        tiers.map(({ value, [language]: width }) => ({ value, width })),
      ).filter((name) => name !== undefined);
      for (const { top, bottom } of names) {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(plot.bottom);
      }
      const [one, other] = names;
      if (!one || !other) return;
      const beside = one.to <= other.from || other.to <= one.from;
      expect(beside || Math.abs(one.bottom - other.bottom) >= ascent).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a line alone has its name, unless it runs along an edge', () => {
  fc.assert(
    fc.property(path, (median) => {
      const [name] = namesOf(median, [{ value: 1000, width: 48 }]);
      const drawn = median.some((value) => value > 900) && median.some((value) => value < 1100);
      if (drawn && Math.max(...median) > 1300 && Math.min(...median) < 700)
        expect(name).toBeDefined();
    }),
  );
});

test('where a rising output crosses both tiers, both have their names', () => {
  expect(
    namesOf(
      [110, 190, 500, 853],
      [
        { value: 500, width: 40 },
        { value: 1000, width: 48 },
      ],
    ),
  ).not.toContain(undefined);
});
