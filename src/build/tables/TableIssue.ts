/** A mistake in a table: where it stands, what stands there and what is wrong with it. Line 0 means the whole file. */
export interface TableIssue {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly cause: string;
}

/** One line for the console, in the form editors turn into a link. */
export function formatTableIssue(issue: TableIssue): string {
  const place = issue.line > 0 ? `${issue.file}:${String(issue.line)}` : issue.file;
  const column = issue.column === '' ? '' : ` column "${issue.column}",`;
  const value = issue.value.replace(/[\s\p{Cc}]+/gu, ' ');
  return `${place}:${column} value "${value}": ${issue.cause}`;
}
