import { trueMinus, wholeFigure } from '#i18n/formats.ts';

/** A share in [0, 1] as percent without its sign, to a tenth and without idle zeros: `60`, `62.5`. */
export function percentFigure(share: number): string {
  return trueMinus(String(tenths(share * 100)));
}

/** A change with its sign, to a tenth: `+3.9`, `−2.1`, `±0`; `digits` are always shown, thousands of a whole one apart. */
export function signedFigure(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits));
  if (rounded === 0) return digits === 0 ? '±0' : `±${(0).toFixed(digits)}`;
  const size = Math.abs(rounded);
  return `${rounded > 0 ? '+' : '−'}${digits === 0 ? wholeFigure(size) : size.toFixed(digits)}`;
}

/** A deviation from a preset in percentage points, without idle zeros: `±0`, `+2`, `−0.5`. */
export function offsetFigure(points: number): string {
  const rounded = tenths(points);
  if (rounded === 0) return '±0';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}

/** A coefficient to three significant digits, without idle zeros: `0.055`, `1.14`, `230`. */
export function coefficientFigure(value: number): string {
  return trueMinus(String(Number(value.toPrecision(3))));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
