import { cellText, type CsvCell } from '#share/csvText.ts';

/** A table as text: cells apart by tabs, rows by line ends, as every spreadsheet takes it. */
export function copyText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(plainCell).join('\t')).join('\n');
}

/**
 * A printed cell as a spreadsheet reads it: no thousands apart, a plain minus, nothing where there is no number, and no
 * text that could be taken for a formula.
 */
function plainCell(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, ' ').trim();
  if (flat === '–') return '';
  if (/^[+−±]?[\d,.]+%?$/u.test(flat))
    return flat.replaceAll(',', '').replace('−', '-').replace('±', '');
  return cellText(flat);
}

/** The same for a file, where numbers are numbers. */
export function fileCell(text: string): CsvCell {
  const plain = plainCell(text);
  return /^[+-]?\d[\d.]*$/u.test(plain) ? Number(plain) : plain;
}
