import { dimensionsOf } from '#model/dimensionsOf.ts';
import { firstCharacter } from '#model/unpackDirections.ts';

import { identifierLists } from '#build/tables/identifierLists.ts';
import type { Tables } from '#build/tables/TableTexts.ts';

/** Source text of the module of direction numbers, as many as the sample has dimensions. */
export function writeDirections(tables: Tables): string {
  const { parameters, sectors, clusters, events } = identifierLists(tables);
  const { total } = dimensionsOf({
    parameters: parameters.length,
    sectors: sectors.length,
    clusters: clusters.length,
    events: events.length,
  });
  const rows = tables.sobolDirectionNumbers.slice(0, total).map(({ row }) => row);
  const steps = rows.map(
    ({ polynomial }, index) => polynomial - (rows[index - 1]?.polynomial ?? 0),
  );
  const bits = rows.flatMap(({ initialNumbers }) =>
    initialNumbers.map((number, index) =>
      ((number - 1) / 2).toString(2).padStart(index, '0').slice(0, index),
    ),
  );
  return [
    "import { unpackDirections } from '#model/unpackDirections.ts';",
    '/** Direction numbers of each dimension of the sample. */',
    `export const sobolDirections = unpackDirections(${JSON.stringify(steps)}, ${JSON.stringify(characters(bits.join('')))});`,
    '',
  ].join('\n');
}

/** Six bits to a character. */
function characters(bits: string): string {
  const groups = bits.match(/.{1,6}/g) ?? [];
  return groups
    .map((group) => String.fromCharCode(firstCharacter + parseInt(group.padEnd(6, '0'), 2)))
    .join('');
}
