import { equationSections, type EquationField } from '#model/columns/equations.ts';
import type { Equations } from '#model/equations.ts';

import { readCell, type Identifiers } from '#build/tables/readCell.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';

export const equationsFile = 'equations.json';
type Entry = Readonly<Record<string, unknown>>;

/**
 * Reads the equations and checks their form. The place of a mistake is the line where the entry's name
 * stands, the section and the field. Expressions are checked by the compiler.
 */
export function readEquations(
  text: string,
  identifiers: Identifiers,
): { equations?: Equations; issues: TableIssue[] } {
  const model = parse(text);
  if (!isEntry(model)) return { issues: [issueAt(1, '', text.slice(0, 40), 'no JSON object')] };
  const issues = Object.entries(equationSections).flatMap(([section, fields]) => {
    const entries = model[section];
    return Array.isArray(entries) && entries.every(isEntry)
      ? sectionIssues(text, section, entries, fields, identifiers)
      : [issueAt(1, section, '', 'no list of objects')];
  });
  return issues.length === 0 ? { equations: model as unknown as Equations, issues } : { issues };
}

function sectionIssues(
  text: string,
  section: string,
  entries: readonly Entry[],
  fields: Readonly<Record<string, EquationField>>,
  identifiers: Identifiers,
): TableIssue[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry) => {
    const line = lineOfName(text, entry.name);
    const place = (field: string) => `${section} ${written(entry.name)} ${field}`;
    const repeated = seen.has(entry.name)
      ? [issueAt(line, place('name'), written(entry.name), 'defined twice')]
      : [];
    seen.add(entry.name);
    const unknown = Object.keys(entry).filter((field) => !(field in fields));
    return [
      ...repeated,
      ...unknown.map((field) =>
        issueAt(line, place(field), written(entry[field]), 'unknown field'),
      ),
      ...Object.entries(fields).flatMap(([field, column]) => {
        const cause = causeIn(column, entry[field], identifiers);
        return cause === undefined
          ? []
          : [issueAt(line, place(field), written(entry[field]), cause)];
      }),
    ];
  });
}

/** What is wrong with the value of a field; JSON also tells texts, numbers and switches apart. */
function causeIn(
  column: EquationField,
  value: unknown,
  identifiers: Identifiers,
): string | undefined {
  if (column.kind === 'names')
    return Array.isArray(value) && value.every((name) => typeof name === 'string')
      ? undefined
      : 'not a list of names';
  const cell = readCell(column, written(value), identifiers);
  if ('cause' in cell) return cell.cause;
  const type = column.kind === 'number' || column.kind === 'boolean' ? column.kind : 'string';
  if (value === undefined || value === null || typeof value === type) return undefined;
  return type === 'string' ? 'not a text' : `not a ${type}, but a text`;
}

function issueAt(line: number, column: string, value: string, cause: string): TableIssue {
  return { file: equationsFile, line, column, value, cause };
}

/** Line of the entry with this name; 1 when there is none. */
export function lineOfName(text: string, name: unknown): number {
  const at = text.indexOf(`"name": ${JSON.stringify(name)}`);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
