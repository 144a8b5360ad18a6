import { createHash } from 'node:crypto';
import * as tables from '#model/generated/tables.ts';
import { sobolDirections } from '#model/generated/directions.ts';

/** Columns and fields of words: they change no number. */
const wordKey = /(?:Zh|En)$|^pinyin/;

/**
 * Digests of everything that results follow from, so that a change of any figure is seen, and which: by column of the
 * generated tables, by section of the equations (`equations` is the parsed file), and of the sequence of draws. How the
 * files are written does not matter, nor do words in them.
 */
export function figureDigests(equations: unknown): Record<string, string> {
  const digests: Record<string, string> = { sobol: digestOf(sobolDirections) };
  for (const [table, content] of Object.entries(tables))
    for (const [key, column] of columnsOf(content)) digests[`${table}${key}`] = digestOf(column);
  for (const [section, content] of Object.entries(equations as Record<string, unknown>))
    if (Array.isArray(content)) digests[`equations.${section}`] = digestOf(content);
  return digests;
}

/** The columns of a table of rows, each with the identifiers of its rows; anything else as one column. */
function columnsOf(table: unknown): [string, unknown][] {
  if (!isRows(table)) return [['', table]];
  const keys = [...new Set(table.flatMap((row) => Object.keys(row)))];
  return keys
    .filter((key) => !wordKey.test(key))
    .map((key) => [`.${key}`, table.map((row) => [row.id ?? row.name, row[key] ?? null])]);
}

function isRows(table: unknown): table is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(table) && table.every((row) => typeof row === 'object' && row !== null);
}

function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    wordKey.test(key) ? undefined : ArrayBuffer.isView(inner) ? [...(inner as Uint32Array)] : inner,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
