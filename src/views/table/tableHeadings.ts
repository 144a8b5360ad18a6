import type { BoardMessages } from '#i18n/board/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { QuantityMessages } from '#i18n/quantities/zh.ts';
import type { TableMessages } from '#i18n/table/zh.ts';
import { categoryIds, clusters, grades, prefectures, sectors } from '#model/generated/tables.ts';
import { labelOf, shortNameOf } from '#i18n/formats.ts';
import type { StageQuantity } from '#state/Stage.svelte.ts';
import { quantities } from '../figures/quantities.ts';
import { quantityScale } from '../figures/quantityScale.ts';
import type { GroupTitles } from './headGroups.ts';
import {
  columnIds,
  isText,
  numberColumnWidth,
  pinColumnIds,
  pinColumnOf,
  textColumnWidth,
  type SortId,
} from './tableColumns.ts';

/** What the heads of the table say, and how wide their columns are. */
export interface TableHeadings {
  readonly texts: Readonly<Record<SortId, string>>;
  /** What a click does. */
  readonly titles: Readonly<Record<SortId, string>>;
  readonly groups: GroupTitles;
  /** Pixels. */
  readonly widths: Readonly<Record<SortId, number>>;
}

interface Chosen {
  readonly quantity: StageQuantity;
  /** Name of the reference scenario. */
  readonly reference: string;
  /** Titles of the pins. */
  readonly pins: readonly string[];
}

/** Heads in a language for a chosen quantity. */
export function tableHeadings(
  words: BoardMessages,
  table: TableMessages,
  quantityWords: QuantityMessages,
  language: LanguageName,
  { quantity, reference, pins }: Chosen,
): TableHeadings {
  const { columns } = table;
  const ids: readonly SortId[] = ['name', ...columnIds, ...pinColumnIds(pins.length)];
  const base = { ...columns, difference: columns.difference(reference) };
  const texts = record(ids, (id) => base[pinColumnOf(id)?.field ?? (id as keyof typeof base)]);
  const { unit } = quantityScale(quantity, 'cluster', language);
  const shared = quantities[quantity].units[0] === 'count' || unit in sharedUnits;
  const long = longest(words, table, language, quantity);
  return {
    texts,
    titles: record(ids, (id) => {
      const pin = pinColumnOf(id);
      if (pin) return table.sort(table.ofPin(pins[pin.place] ?? '', texts[id]));
      return intervals.includes(id) ? table.sortWidth(texts[id]) : table.sort(texts[id]);
    }),
    groups: {
      ...Object.fromEntries(pins.map((title, place) => [`pin${place}`, { title, unit: '' }])),
      output: { title: quantityWords.names.output, unit: quantityWords.units.output },
      chosen: {
        title: quantityWords.names[quantity],
        unit: `${quantityWords.units[unit]}${shared ? words.comma + quantityWords.sharedOut : ''}`,
      },
    },
    widths: record(ids, (id) => {
      const samples = long[pinColumnOf(id)?.field ?? id] ?? [];
      if (!isText(id)) return numberColumnWidth(texts[id], samples[0] ?? '');
      return textColumnWidth(texts[id], samples, marks[id] ?? 0);
    }),
  };
}

/** Room for the mark of the category, and for the button beside a grade, which uses the margins of its cell. */
const marks: Readonly<Partial<Record<SortId, number>>> = { name: 16, grade: 16 };
const intervals: readonly SortId[] = ['half', 'ninety', 'band'];
const sharedUnits = { standards: true, brandFirms: true };

/** The longest texts of each column; they are those of any scenario, so that no width moves. */
function longest(
  words: BoardMessages,
  table: TableMessages,
  language: LanguageName,
  quantity: StageQuantity,
): Readonly<Partial<Record<SortId, readonly string[]>>> {
  const chinese = language === 'zh';
  const output = '00,000';
  const interval = chinese ? '00,000–00,000' : '0,000–0,000';
  const money = quantity === 'output' || quantity === 'valueAdded';
  const chosen = money ? output : '0,000';
  return {
    base: [output],
    median: [output],
    half: [interval],
    ninety: [interval],
    reach500: ['>99%'],
    reach1000: ['>99%'],
    difference: ['+0,000'],
    first: [chosen],
    second: [chosen],
    third: [chosen],
    fourth: [chosen],
    band: [money ? interval : '0.000–0.000'],
    name: clusters.map((cluster) => shortNameOf(cluster, language)),
    prefecture: prefectures.map((row) => labelOf(row, language)),
    grade: [...grades, table.own],
    category: categoryIds.map((id) => words.stage.categories[id]),
    sector: sectors.map(({ nameZh, nameEn }) => (chinese ? nameZh : nameEn)),
  };
}

function record<V>(ids: readonly SortId[], valueOf: (id: SortId) => V): Record<SortId, V> {
  return Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<SortId, V>;
}
