import { printProbability } from '#charts/figures/printProbability.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { StageQuantity } from '#state/Stage.svelte.ts';
import { outputFigure } from '../figures/outputFigure.ts';
import { quantityScale } from '../figures/quantityScale.ts';
import type { Quantiles, RowFigures } from './readRow.ts';
import { pinColumnOf, type ColumnId } from './tableColumns.ts';

/** What stands where there is no number. */
const nothing = '–';

/** How numbers are written in a table. */
export interface CellFormats {
  readonly output: (output: number) => string;
  readonly chosen: (value: number) => string;
  /** P of a cluster, or the count of the province. */
  readonly reach: (value: number) => string;
}

/** Formats of the clusters; those of the province differ by `count`, which writes its number of clusters. */
export function cellFormats(
  quantity: StageQuantity,
  language: LanguageName,
  count?: (value: number) => string,
): CellFormats {
  const { factor, text } = quantityScale(quantity, 'cluster', language);
  return {
    output: (output) => outputFigure(output, language),
    chosen: (value) => text(value * factor),
    reach: count ?? printProbability,
  };
}

/** The numbers of a row as printed, by column. */
export function cellText(figures: RowFigures, column: ColumnId, formats: CellFormats): string {
  const { output, chosen, reach } = formats;
  switch (column) {
    case 'base':
      return output(figures.base);
    case 'median':
      return output(figures.median);
    case 'half':
      return interval(figures.band, 1, 3, output);
    case 'ninety':
      return interval(figures.band, 0, 4, output);
    case 'reach500':
      return figures.reach500 === undefined ? nothing : reach(figures.reach500);
    case 'reach1000':
      return figures.reach1000 === undefined ? nothing : reach(figures.reach1000);
    case 'difference':
      return figures.difference === undefined ? nothing : signed(output(figures.difference));
    case 'first':
      return chosen(figures.chosen[0]!);
    case 'second':
      return chosen(figures.chosen[1]!);
    case 'third':
      return chosen(figures.chosen[2]!);
    case 'fourth':
      return chosen(figures.chosen[3]!);
    case 'band':
      return interval(figures.chosenBand, 0, 4, chosen);
    default:
      return pinText(figures, column, formats);
  }
}

/** A number of a pin. */
function pinText(figures: RowFigures, column: ColumnId, { output, reach }: CellFormats): string {
  const of = pinColumnOf(column);
  if (!of) return '';
  const value = figures.pins[of.place]?.[of.field];
  if (value === undefined) return nothing;
  return of.field === 'median' ? output(value) : reach(value);
}

function interval(
  band: Quantiles | undefined,
  low: 0 | 1,
  high: 3 | 4,
  text: (value: number) => string,
): string {
  return band ? `${text(band[low])}–${text(band[high])}` : nothing;
}

/** A difference with its sign; what rounds to nothing has none. */
function signed(text: string): string {
  if (!/[1-9]/u.test(text)) return text.replace('−', '');
  return text.startsWith('−') ? text : `+${text}`;
}
