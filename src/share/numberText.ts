/** Digits in which a number is written; the sign and the exponent come on top. */
const digits = 6;

/** A number as whole digits and a power of ten: −0.035 is `-35e3`, 1200 is `12e-2`. Six significant digits. */
export function writeNumber(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '0', exponent = '0'] = value.toExponential(digits - 1).split('e');
  const whole = mantissa.replace('.', '').replace(/0+$/, '');
  const figures = whole.replace('-', '').length;
  const shift = figures - 1 - Number(exponent);
  return shift === 0 ? whole : `${whole}e${shift}`;
}

/**
 * Reads what `writeNumber` writes; a seventh digit, which a link made by hand may have, is rounded away. Undefined for
 * anything else, and for what is too large.
 */
export function readNumber(text: string): number | undefined {
  const match = /^(-?\d{1,7})(?:e(-?\d{1,3}))?$/.exec(text);
  if (!match) return undefined;
  const exact = Number(`${match[1] ?? ''}e${-Number(match[2] ?? 0)}`);
  const value = Number(exact.toPrecision(digits));
  return Number.isFinite(value) ? value : undefined;
}

const steps = '0123456789ABCDEFGHIJKLMNO';

/** A whole number of thousandths; multiples of `step` thousandths as one character where there is one, others as `-637-`. */
export function writeThousandths(thousandths: number, step: number): string {
  const index = thousandths / step;
  return steps[index] ?? `-${thousandths}-`;
}

/** Pattern of what `writeThousandths` writes, for use inside larger patterns. */
export const thousandthsPattern = '(?:[0-9A-O]|-\\d{1,7}-)';

/** Reads what matches `thousandthsPattern`, in thousandths; any other text gives NaN. */
export function readThousandths(text: string, step: number): number {
  const index = text.length === 1 ? steps.indexOf(text) : -1;
  return index >= 0 ? index * step : Number(text.slice(1, -1));
}
