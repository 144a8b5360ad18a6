import { countFigure, decimalFigure, wholeFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { QuantityUnit } from '#i18n/quantities/zh.ts';
import type { StageQuantity } from '#state/Stage.svelte.ts';
import { outputFigure } from './outputFigure.ts';
import { quantities } from './quantities.ts';

export type QuantityScope = 'cluster' | 'province';

/** How a quantity is written: the unit, the factor from the column of a result to it, and values in it as text. */
export interface QuantityScale {
  readonly unit: QuantityUnit;
  readonly factor: number;
  readonly text: (value: number) => string;
}

const decimals = {
  labourProductivity: 1,
  energyIntensity: 3,
  rdRatio: 2,
  waterIntensity: 2,
  wastewaterIntensity: 2,
} as const;

/**
 * The scale of a quantity. Amounts of money are 亿元 in Chinese and bn yuan in English, those of the province
 * 万亿元 and tn yuan; workers are 万人, and thousands or millions.
 */
export function quantityScale(
  id: StageQuantity,
  scope: QuantityScope,
  language: LanguageName,
): QuantityScale {
  const unit = quantities[id].units[scope === 'cluster' ? 0 : 1];
  if (id === 'output' || id === 'valueAdded') return { unit, ...money(scope, language) };
  if (id === 'employment') return { unit, ...workers(scope, language) };
  if (id in decimals) {
    const places = decimals[id as keyof typeof decimals];
    const factor = id === 'rdRatio' ? 100 : 1;
    return { unit, factor, text: (value) => decimalFigure(value, places) };
  }
  return { unit, factor: 1, text: scope === 'cluster' ? shareOfCount : countFigure };
}

function money(scope: QuantityScope, language: LanguageName): Omit<QuantityScale, 'unit'> {
  if (scope === 'province') return { factor: 1e-4, text: (value) => decimalFigure(value, 2) };
  const factor = language === 'zh' ? 1 : 0.1;
  return { factor, text: (value) => outputFigure(value / factor, language) };
}

function workers(scope: QuantityScope, language: LanguageName): Omit<QuantityScale, 'unit'> {
  if (scope === 'province')
    return language === 'zh'
      ? { factor: 1, text: wholeFigure }
      : { factor: 0.01, text: (value) => decimalFigure(value, 2) };
  return language === 'zh'
    ? { factor: 1, text: (value) => decimalFigure(value, value < 9.95 ? 2 : 1) }
    : {
        factor: 10,
        text: (value) => (value < 99.5 ? decimalFigure(value, 1) : wholeFigure(value)),
      };
}

/** A cluster has a share of a programme, not a whole number of factories. */
function shareOfCount(count: number): string {
  return count < 9.95 ? decimalFigure(count, 1) : countFigure(count);
}
