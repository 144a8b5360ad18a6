import { labelOf, shortNameOf } from '#i18n/formats.ts';
import { citationOf } from '#model/citation.ts';
import { categories, clusters, prefectures, sectors } from '#model/generated/tables.ts';
import { provenanceOf } from '#model/provenance.ts';
import { bandQuantities, quantileLevels, years } from '#model/quantities.ts';
import { csvText, type CsvCell } from '#share/csvText.ts';
import { clusterBands, reachColumn } from '#state/resultColumns.ts';
import type { DataContext } from './DataContext.ts';
import { levelNames } from './levelNames.ts';

/** Every cluster in every year, a row each: base figure with source and grade, quantiles, probabilities. */
export function clusterCsv(context: DataContext): string {
  const { words, notes } = context;
  const heads = words.data.cluster;
  const headings = [
    ...[heads.id, heads.name, heads.fullName, heads.prefecture, heads.sector, heads.category],
    ...[heads.counted, heads.grade, heads.source, heads.url, heads.method, heads.year],
    ...bandQuantities.flatMap((quantity) => {
      const [name, unit] = words.data.quantities[quantity];
      return levelNames.map((level) => heads.quantile(name, level, unit));
    }),
    ...[heads.reach500, heads.error(heads.reach500)],
    ...[heads.reach1000, heads.error(heads.reach1000)],
  ];
  const rows = clusters.flatMap((_, column) => {
    const base = baseCells(column, context);
    return years.map((year, index) => [...base, year, ...figures(column, index, context)]);
  });
  return csvText(notes, headings, rows);
}

function baseCells(
  column: number,
  { language, provenance, words, result }: DataContext,
): CsvCell[] {
  const cluster = clusters[column]!;
  const full = provenanceOf(provenance, 'clusters', cluster.id);
  const named = <R extends { readonly id: string }>(list: readonly R[], id: string): R =>
    list.find((row) => row.id === id)!;
  const sector = named(sectors, cluster.sector);
  const own = result.scenario.baseOutputs[cluster.id];
  const citation = citationOf(provenance, 'clusters', cluster.id, 'output2019');
  const base: CsvCell[] = own
    ? ['', `${words.data.own} ${own.note}`, '', '']
    : [citation?.grade, citation?.source?.[language] ?? citation?.publisher].concat(
        citation?.url,
        citation?.method?.[language],
      );
  return [
    ...[cluster.id, shortNameOf(cluster, language)],
    language === 'zh' ? full?.nameZh : full?.nameEn,
    labelOf(named(prefectures, cluster.prefecture), language),
    language === 'zh' ? sector.nameZh : sector.nameEn,
    labelOf(named(categories, cluster.category), language),
    ...[cluster.counted, ...base],
  ];
}

function figures(column: number, year: number, { result: { bands } }: DataContext): number[] {
  const levels = quantileLevels.length;
  return [
    ...bandQuantities.flatMap((quantity) =>
      Array.from(
        clusterBands(bands, quantity, year).subarray(column * levels, (column + 1) * levels),
      ),
    ),
    reachColumn(bands, 'reach500', year)[column]!,
    bands.reach500Error[year * clusters.length + column]!,
    reachColumn(bands, 'reach1000', year)[column]!,
    bands.reach1000Error[year * clusters.length + column]!,
  ];
}
