import { csvFormatRows } from 'd3';

/** A cell: text, number, or nothing. */
export type CsvCell = string | number | boolean | undefined;

/**
 * A table as a spreadsheet opens it: UTF-8 with a byte order mark, RFC 4180. First come the notes, one a line after `#`
 * and never in quotation marks, so that readers that skip comments skip all of them; then the headings. No text can be
 * taken for a formula; numbers have seven significant digits and a plain minus.
 */
export function csvText(
  notes: readonly string[],
  headings: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const told = notes.map((note) => `# ${plainNote(note)}\r\n`).join('');
  const table = csvFormatRows([
    headings.map(cellText),
    ...rows.map((cells) => cells.map(cellText)),
  ]);
  return `\uFEFF${told}${table.replaceAll('\n', '\r\n')}\r\n`;
}

/** A cell as it stands in the file, before it is quoted. */
export function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberText(cell) : '';
  if (typeof cell === 'boolean') return String(cell);
  const text = oneLine(cell);
  return isFormula(text) ? `'${text}` : text;
}

/** What a spreadsheet would compute: a sign of a formula, also in its full-width form and after what is not seen; no percentage. */
function isFormula(text: string): boolean {
  if (/^[+-]\d+(?:\.\d+)?%$/u.test(text)) return false;
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text);
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(7)));
}

/** A note without what would have to be quoted: commas part cells, quotation marks enclose them. */
function plainNote(text: string): string {
  return oneLine(text)
    .replaceAll(/(\d),(?=\d{3})/g, '$1')
    .replaceAll(',', ';')
    .replaceAll('"', '');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
