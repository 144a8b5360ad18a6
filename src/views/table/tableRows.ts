import type { BoardMessages } from '#i18n/board/zh.ts';
import { labelOf, shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { TableMessages } from '#i18n/table/zh.ts';
import {
  clusters,
  prefectures,
  sectors,
  type CategoryId,
  type ClusterId,
} from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ColumnId } from './tableColumns.ts';

type Texts = Readonly<Partial<Record<ColumnId, string>>>;

/** What stands in a row besides its numbers. */
export interface TableRowTexts {
  readonly id: ClusterId;
  readonly name: string;
  readonly category: CategoryId;
  /** Place in the clusters table. */
  readonly place: number;
  readonly texts: Texts;
  /** What a text means, or the whole of it where it may be cut short. */
  readonly titles: Texts;
}

/** Rows of all counted clusters in a language; a base figure of the user is named as such. */
export function tableRows(
  words: BoardMessages,
  table: TableMessages,
  language: LanguageName,
  own: Scenario['baseOutputs'],
): readonly TableRowTexts[] {
  return clusters.flatMap((cluster, place) => {
    if (!cluster.counted) return [];
    const sector = sectors.find(({ id }) => id === cluster.sector)!;
    const prefecture = prefectures.find(({ id }) => id === cluster.prefecture)!;
    const sectorName = language === 'zh' ? sector.nameZh : sector.nameEn;
    const base = own[cluster.id];
    return [
      {
        id: cluster.id,
        name: shortNameOf(cluster, language),
        category: cluster.category,
        place,
        texts: {
          prefecture: labelOf(prefecture, language),
          grade: base ? table.own : cluster.grade,
          category: words.stage.categories[cluster.category],
          sector: sectorName,
        },
        titles: {
          grade: base ? table.ownTitle(base.note) : table.gradeTitle[cluster.grade],
          sector: `${sectorName} ${sector.id}`,
        },
      },
    ];
  });
}
