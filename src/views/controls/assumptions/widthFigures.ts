import { outputFigure } from '#views/figures/outputFigure.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { uncertaintySources, type UncertaintySource } from '#model/scenario.ts';
import type { BandWidths } from '#state/bandWidths.ts';

export const widthColumns = ['tier1000', 'tier500', 'output'] as const;
export type WidthColumn = (typeof widthColumns)[number];

/** A width as printed: whole clusters, or output in the unit of the language. */
export function widthFigure(
  widths: BandWidths,
  column: WidthColumn,
  language: LanguageName,
): string {
  return column === 'output'
    ? outputFigure(widths.output, language)
    : String(Math.round(widths[column]));
}

/** Widths by source; one that is not simulated yet is absent. */
export type WidthsBySource = Readonly<Partial<Record<UncertaintySource, BandWidths>>>;

/** The source with the widest band in a column, once all are known; undefined where two are equally wide. */
export function widestSource(
  widths: WidthsBySource,
  column: WidthColumn,
): UncertaintySource | undefined {
  const known = uncertaintySources.map((source) => widths[source]?.[column]);
  if (known.some((width) => width === undefined)) return undefined;
  const most = Math.max(...known.map((width) => width ?? 0));
  const widest = uncertaintySources.filter((_, place) => known[place] === most);
  return widest.length === 1 ? widest[0] : undefined;
}
