import type { AssumptionsMessages } from '#i18n/controls/assumptions/zh.ts';
import { coefficientFigure } from '#i18n/controls/figures.ts';
import type { PriorOverride } from '#model/scenario.ts';
import type { Parameter } from '#model/tables.ts';

/** What the sketch of a prior shows, in words. */
export function sketchLabel(
  parameter: Parameter,
  prior: PriorOverride,
  fixed: number | undefined,
  texts: AssumptionsMessages['priors'],
): string {
  const figure = coefficientFigure;
  if (fixed !== undefined) return texts.sketchFixed(figure(fixed));
  const { median, low5, high95 } = prior;
  const distribution = texts.distributions[parameter.distribution];
  const now = texts.sketch(distribution, figure(median), figure(low5), figure(high95));
  return median === parameter.median ? now : now + texts.sketchOriginal(figure(parameter.median));
}
