import { inRange, type Range } from '#model/range.ts';

/** What can be wrong with a typed text. */
export type NumberMistake = 'notNumber' | 'outside' | 'notWhole';

/** A number as typed, or what is wrong with the text. */
export type TypedNumber = { readonly value: number } | { readonly mistake: NumberMistake };

/** What a number box accepts. */
export interface NumberRule {
  readonly range: Range;
  readonly whole?: boolean;
  /** Typed numbers are rounded to this many decimals. */
  readonly digits?: number;
}

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a number typed by hand: full-width digits, a true minus, thousands commas, ± and a trailing per cent sign
 * are understood. A mistake is a value, not an exception.
 */
export function readNumber(text: string, { range, whole, digits }: NumberRule): TypedNumber {
  const clean = text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[\s±]/g, '')
    .replace(/%$/, '')
    .replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  if (!plain.test(clean)) return { mistake: 'notNumber' };
  const scale = 10 ** (digits ?? 12);
  const number = digits === undefined ? Number(clean) : Math.round(Number(clean) * scale) / scale;
  if (whole && !Number.isInteger(number)) return { mistake: 'notWhole' };
  return inRange(number, range) ? { value: number } : { mistake: 'outside' };
}
