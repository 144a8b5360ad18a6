import { area, line } from 'd3';
import type { FanSeries } from './FanProps.ts';
import type { FanScale } from './fanScale.ts';

/** Paths of one panel; empty where the series has no such column. */
export interface FanPaths {
  readonly ninety: string;
  /** Lower and upper edge of the 90 % band. */
  readonly edges: string;
  readonly half: string;
  readonly median: string;
  readonly reference: string;
  readonly expected: string;
  readonly plan: string;
  /** In the order of the pins. */
  readonly pins: readonly string[];
}

/** Shapes of a series on the scales of its panel. */
export function fanPaths(series: FanSeries, scale: FanScale): FanPaths {
  const { years, median, bands, reference, expected, plan } = series;
  const pen = line<number>().digits(1);
  const draw = (value: (place: number) => number): string =>
    pen.x((_, place) => scale.x(years[place]!)).y((_, place) => scale.y(value(place)))(years) ?? '';
  const column = (values: ArrayLike<number> | undefined): string =>
    values ? draw((place) => values[place] ?? NaN) : '';
  const level = (index: number) => (place: number) => bands?.[place * 5 + index] ?? NaN;
  const between = (low: number, high: number): string => {
    if (!bands) return '';
    const shape = area<number>()
      .digits(1)
      .x((_, place) => scale.x(years[place]!))
      .y0((_, place) => scale.y(level(low)(place)))
      .y1((_, place) => scale.y(level(high)(place)));
    return shape(years) ?? '';
  };
  return {
    ninety: between(0, 4),
    edges: bands ? draw(level(0)) + draw(level(4)) : '',
    half: between(1, 3),
    median: column(median),
    reference: column(reference),
    expected: column(expected),
    plan: column(plan),
    pins: (series.pins ?? []).map(({ values }) => column(values)),
  };
}
