import { csvFormatRows } from 'd3';

/** Parts of a form that say how to read it and are no results. */
const keys = ['clusterIds', 'years', 'quantileLevels'];

/** What `toCsv` has to know of a form: whether its cluster lists begin with the draw or the cluster. */
interface Form {
  readonly clusterIds: readonly string[];
  readonly quantileLevels?: readonly number[];
  readonly draws?: number;
}

/**
 * Results as a long table, one row a number: part, year, quantity (or series, target), item (cluster, or count of
 * clusters), draw or statistic, value. The scenario has a row for each of its settings. RFC 4180.
 */
export function toCsv(form: Form & object): string {
  const rows: string[][] = [['part', 'year', 'quantity', 'item', 'statistic', 'value']];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
      rows.push([...columnsOf(path, form), String(value)]);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  for (const [part, value] of Object.entries(form)) if (!keys.includes(part)) visit(value, [part]);
  return `${csvFormatRows(rows).replaceAll('\n', '\r\n')}\r\n`;
}

function columnsOf(path: readonly string[], form: Form): string[] {
  const [part = '', ...rest] = path;
  if (part === 'scenario') return [part, '', rest[0] ?? '', rest.slice(1).join(' '), ''];
  const year = /^20\d\d$/.test(rest[0] ?? '') ? (rest.shift() ?? '') : '';
  const [quantity = '', ...inner] = rest;
  const { quantileLevels, clusterIds, draws } = form;
  const level = (index: string | undefined): string =>
    quantileLevels && index !== undefined ? `p${(quantileLevels[Number(index)] ?? 0) * 100}` : '';
  if (part === 'clusters') {
    const byDraw = draws !== undefined && !quantileLevels;
    const [cluster, other] = byDraw
      ? [inner[1], `draw ${inner[0] ?? ''}`]
      : [inner[0], level(inner[1])];
    return [part, year, quantity, clusterIds[Number(cluster)] ?? '', other];
  }
  if (inner[0] === 'quantiles') return [part, year, quantity, '', level(inner[1])];
  if (part === 'tierCounts') return [part, year, quantity, inner[0] ?? '', 'draws'];
  if (draws !== undefined && !quantileLevels && inner.length === 1)
    return [part, year, quantity, '', `draw ${inner[0] ?? ''}`];
  return [part, year, quantity, '', inner.join(' ')];
}
