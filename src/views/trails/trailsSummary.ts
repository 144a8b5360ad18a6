import type { TrailFigures } from '#charts/trails/TrailsProps.ts';
import type { TrailsMessages } from '#i18n/trails/zh.ts';
import { energyFigure, productivityFigure } from './trailsLabels.ts';

/** The picture in a few sentences: how far the province has come on both axes, against the pace of the plan. */
export function trailsSummary(
  words: TrailsMessages,
  { province, years }: TrailFigures,
  count: number,
  year: number,
): string {
  const productivity = (values: ArrayLike<number>, at: number): string =>
    productivityFigure(values[at]!);
  const energy = (values: ArrayLike<number>, at: number): string => energyFigure(values[at]!);
  const start = [
    productivity(province.productivity, 0),
    energy(province.energyIntensity, 0),
  ] as const;
  if (year === 0) return words.summaryStart(count, ...start);
  return words.summary(
    count,
    years[year]!,
    [start[0], productivity(province.productivity, year)],
    [start[1], energy(province.energyIntensity, year)],
    [productivity(province.plan.productivity, year), energy(province.plan.energyIntensity, year)],
  );
}
