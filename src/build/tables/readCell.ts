import type { Column, IdList } from '#model/columns/column.ts';

import { languageMistake } from '#build/tables/languageMistake.ts';

/** What the tables name: the identifiers of every list, and the English texts that have a Chinese one. */
export type Identifiers = Readonly<Record<IdList | 'twins', ReadonlySet<string>>>;

/** What a cell holds, or why it does not hold what its column asks for. */
export type Cell = { readonly value: unknown } | { readonly cause: string };

const identifier = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
const decimal = /^-?\d+(\.\d+)?(e-?\d+)?$/;

/** Reads one cell by the declaration of its column. An empty cell of an optional column has the value null. */
export function readCell(column: Column, text: string, identifiers: Identifiers): Cell {
  if (text === '') return column.optional ? { value: null } : { cause: 'missing' };
  if (text !== text.trim()) return { cause: 'starts or ends with a space' };
  switch (column.kind) {
    case 'id':
    case 'group':
      return identifier.test(text) ? { value: text } : { cause: 'not an identifier' };
    case 'reference':
      return identifiers[column.to].has(text) || text === column.or
        ? { value: text }
        : { cause: `unknown in ${column.to}` };
    case 'choice':
      return oneOf(text, column.among);
    case 'grade':
      return oneOf(text, [...identifiers.grades]);
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : { cause: 'not true or false' };
    case 'url':
      return isAddress(text) ? { value: text } : { cause: 'not a web address' };
    case 'text':
      return readText(text, column, identifiers);
    case 'wholes':
      return readWholes(text);
    case 'share':
      return readNumber(text, { from: 0, to: 1 });
    case 'whole':
      return Number.isInteger(Number(text))
        ? readNumber(text, column)
        : { cause: 'not a whole number' };
    case 'number':
      return readNumber(text, column);
  }
}

function readText(
  text: string,
  { twin, language }: Extract<Column, { kind: 'text' }>,
  identifiers: Identifiers,
): Cell {
  if (twin && !identifiers.twins.has(text)) return { cause: 'no Chinese in source-texts.csv' };
  const cause = language && languageMistake(text, language);
  return cause === undefined ? { value: text } : { cause };
}

interface Bounds {
  readonly from?: number;
  readonly to?: number;
  readonly above?: number;
}

function readNumber(text: string, { from, to, above }: Bounds): Cell {
  const value = Number(text);
  if (!decimal.test(text) || !Number.isFinite(value)) return { cause: 'not a number' };
  if (from !== undefined && value < from) return { cause: `less than ${String(from)}` };
  if (to !== undefined && value > to) return { cause: `more than ${String(to)}` };
  if (above !== undefined && value <= above) return { cause: `not more than ${String(above)}` };
  return { value };
}

function readWholes(text: string): Cell {
  return /^\d+( \d+)*$/.test(text)
    ? { value: text.split(' ').map(Number) }
    : { cause: 'not whole numbers separated by single spaces' };
}

function oneOf(text: string, among: readonly string[]): Cell {
  return among.includes(text) ? { value: text } : { cause: `not one of ${among.join(', ')}` };
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text);
}
