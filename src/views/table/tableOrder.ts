import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { TableSort } from '#state/Stage.svelte.ts';
import type { RowFigures } from './readRow.ts';
import { isText, pinColumnOf, type ColumnId, type SortId } from './tableColumns.ts';

/** A row as the order sees it. */
export interface OrderedRow<Id> {
  readonly id: Id;
  /** Texts of the columns that have texts. */
  readonly texts: Readonly<Partial<Record<SortId, string>>>;
  readonly figures: RowFigures;
}

/** Ids in the order a sort asks for; rows without a number come last, equal ones keep their order. */
export function tableOrder<Id>(
  rows: readonly OrderedRow<Id>[],
  sort: TableSort,
  language: LanguageName,
): readonly Id[] {
  const column = sort.column as SortId;
  const turn = sort.falling ? -1 : 1;
  const byText = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en').compare;
  const sorted = isText(column)
    ? rows.toSorted((a, b) => turn * byText(a.texts[column] ?? '', b.texts[column] ?? ''))
    : rows.toSorted((a, b) => byNumber(a.figures, b.figures, column as ColumnId, turn));
  return sorted.map(({ id }) => id);
}

/** A heading that is chosen again turns the order; a new one begins with the largest number, or the first letter. */
export function nextSort({ column, falling }: TableSort, chosen: SortId): TableSort {
  return { column: chosen, falling: column === chosen ? !falling : !isText(chosen) };
}

function byNumber(a: RowFigures, b: RowFigures, column: ColumnId, turn: number): number {
  const [one, other] = [sortValue(a, column), sortValue(b, column)];
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return turn * (one - other);
}

/** The number a column is sorted by; intervals by their width. */
function sortValue(figures: RowFigures, column: ColumnId): number | undefined {
  const { base, median, band, reach500, reach1000, difference, chosen, chosenBand } = figures;
  const values: Readonly<Partial<Record<ColumnId, number | undefined>>> = {
    base,
    median,
    half: band && band[3] - band[1],
    ninety: band && band[4] - band[0],
    reach500,
    reach1000,
    difference,
    first: chosen[0],
    second: chosen[1],
    third: chosen[2],
    fourth: chosen[3],
    band: chosenBand && chosenBand[4] - chosenBand[0],
  };
  const pin = pinColumnOf(column);
  return pin ? figures.pins[pin.place]?.[pin.field] : values[column];
}
