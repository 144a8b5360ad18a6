import type { LanguageName } from './Language.svelte.ts';

/** Between digits with a multiple of three after them. */
const thousands = /\B(?=(?:\d{3})+$)/g;

/** A number with the true minus sign. */
export function trueMinus(text: string): string {
  return text.replace('-', '−');
}

/** A whole number with thousands apart: `3,050`. By hand, since loading `Intl` holds up the first picture. */
export function wholeFigure(value: number): string {
  const digits = value.toFixed(0);
  return digits === '-0' ? '0' : trueMinus(digits.replace(thousands, ','));
}

/** A number with a fixed count of decimals: `30.6`. */
export function decimalFigure(value: number, decimals: number): string {
  return trueMinus(value.toFixed(decimals));
}

/** A rate as a percent with its sign, to a tenth: `+8.1%`, `−4.8%`; whole percents without a decimal when asked. */
export function changeFigure(rate: number, decimals = 1): string {
  const text = (Math.abs(rate) * 100).toFixed(decimals);
  const sign = Number(text) === 0 ? '' : rate < 0 ? '−' : '+';
  return `${sign}${text}%`;
}

/** A share as a percent: `1.96%`. */
export function shareFigure(share: number, decimals: number): string {
  return trueMinus(`${(share * 100).toFixed(decimals)}%`);
}

/** A count as it is known: to 10 from 1,000 up, to 1 below. */
export function countFigure(count: number): string {
  return wholeFigure(Math.abs(count) >= 999.5 ? Math.round(count / 10) * 10 : Math.round(count));
}

/** The text of a row of the tables in a language. */
export function labelOf(
  row: { readonly labelZh: string; readonly labelEn: string },
  language: LanguageName,
): string {
  return language === 'zh' ? row.labelZh : row.labelEn;
}

/** The short name of a cluster in a language. */
export function shortNameOf(
  cluster: { readonly shortZh: string; readonly shortEn: string },
  language: LanguageName,
): string {
  return language === 'zh' ? cluster.shortZh : cluster.shortEn;
}

/** Name of a reference within an English sentence: that of a pin begins with its letter and stays as it was given. */
export function withinSentence(name: string): string {
  return /^[A-F]( |$)/.test(name) ? name : name.toLowerCase();
}
