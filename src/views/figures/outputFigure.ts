import { roundOutput } from '#charts/figures/roundOutput.ts';
import { decimalFigure, wholeFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';

/** Output in 亿元 as printed: `1,070` in Chinese, `107` (bn yuan, with a tenth below 100) in English. */
export function outputFigure(output: number, language: LanguageName): string {
  const rounded = roundOutput(output);
  if (language === 'zh') return wholeFigure(rounded);
  return Math.abs(rounded) >= 1000 ? wholeFigure(rounded / 10) : decimalFigure(rounded / 10, 1);
}

/** The same with its unit: `1,070 亿元`, `107 bn yuan`. */
export function outputText(output: number, language: LanguageName): string {
  return `${outputFigure(output, language)} ${language === 'zh' ? '亿元' : 'bn yuan'}`;
}
