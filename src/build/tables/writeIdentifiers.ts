import { rowsOf } from '#build/tables/writeRows.ts';
import { idListNames, type Lists } from '#build/tables/writeColumn.ts';

/** Source text of every list of identifiers and of its union of literals. */
export function writeIdentifiers(lists: Lists): string[] {
  return (Object.keys(idListNames) as (keyof Lists)[]).flatMap((list) => {
    const name = idListNames[list];
    const type =
      name === 'grades' ? 'Grade' : `${name.charAt(0).toUpperCase()}${name.slice(1, -1)}`;
    return [
      `export const ${name} = ${JSON.stringify(lists[list])} as const;`,
      `export type ${type} = (typeof ${name})[number];`,
    ];
  });
}

/** Source text of rows of identifier and two labels; `triples` may name an identifier several times. */
export function writeLabels(
  list: keyof Lists,
  lists: Lists,
  triples: readonly (readonly [id: string, zh: string, en: string])[],
): string {
  const labels = new Map(triples.map(([id, zh, en]) => [id, { zh, en }]));
  const found = lists[list].map((id) => labels.get(id));
  return rowsOf({
    id: idListNames[list],
    labelZh: JSON.stringify(found.map((each) => each?.zh)),
    labelEn: JSON.stringify(found.map((each) => each?.en)),
  });
}
