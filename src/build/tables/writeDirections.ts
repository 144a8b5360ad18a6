import type { Tables } from '#build/tables/TableTexts.ts';
import { identifierLists } from '#build/tables/identifierLists.ts';
import { dimensionsOf } from '#model/dimensionsOf.ts';

/** Source text of the module of direction numbers, as many as the sample has dimensions. */
export function writeDirections(tables: Tables): string {
  const { parameters, sectors, clusters, events } = identifierLists(tables);
  const { total } = dimensionsOf({
    parameters: parameters.length,
    sectors: sectors.length,
    clusters: clusters.length,
    events: events.length,
  });
  const directions = tables.sobolDirectionNumbers
    .slice(0, total)
    .map(({ row }) => [row.polynomial, ...row.initialNumbers]);
  return [
    '/** Primitive polynomial and initial numbers of each dimension. */',
    'export interface SobolDirection {',
    '  readonly polynomial: number;',
    '  readonly initialNumbers: readonly number[];',
    '}',
    `const packed: number[][] = ${JSON.stringify(directions)};`,
    'export const sobolDirections: readonly SobolDirection[] = packed.map(([polynomial = 1, ...initialNumbers]) => ({',
    '  polynomial,',
    '  initialNumbers,',
    '}));',
    '',
  ].join('\n');
}
