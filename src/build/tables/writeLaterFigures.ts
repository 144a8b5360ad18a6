import type { Tables } from '#build/tables/TableTexts.ts';

/** Source text of the module that tells, by cluster, how a figure published later relates to the model. */
export function writeLaterFigures({ clusters }: Tables): string {
  const told = clusters.flatMap(({ row }) => {
    const { id, laterRelation, laterEvent, laterScopeZh, laterScopeEn } = row;
    if (laterRelation === undefined) return [];
    const scope = laterScopeZh && { zh: laterScopeZh, en: laterScopeEn };
    return [[id, { relation: laterRelation, event: laterEvent, scope }] as const];
  });
  return [
    "import type { ClusterId } from '#model/generated/tables.ts';",
    "import type { LaterRelation } from '#model/laterFigure.ts';",
    `export const laterRelations: Readonly<Partial<Record<ClusterId, LaterRelation>>> = ${JSON.stringify(Object.fromEntries(told))};`,
    '',
  ].join('\n');
}
