import { csvText } from '#share/csvText.ts';
import type { DataContext } from './DataContext.ts';

/** Where every figure of every table comes from, one statement a row, in the language of the page where there are two. */
export function sourcesCsv({ provenance, language, words, notes }: DataContext): string {
  const heads = words.data.sources;
  const inLanguage = (value: unknown): string => {
    if (!Array.isArray(value)) return String(value);
    const [en = '', zh = ''] = provenance.texts[Number(value[0])] ?? [];
    return language === 'zh' ? zh : en;
  };
  const rows = Object.entries(provenance.tables).flatMap(([table, keyed]) =>
    Object.entries(keyed).flatMap(([row, fields]) =>
      Object.entries(fields ?? {}).map(([field, value]) => [table, row, field, inLanguage(value)]),
    ),
  );
  return csvText(notes, [heads.table, heads.row, heads.field, heads.text], rows);
}
