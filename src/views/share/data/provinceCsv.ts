import { provinceSeries, quantileLevels, years } from '#model/quantities.ts';
import { csvText } from '#share/csvText.ts';
import type { DataContext } from './DataContext.ts';
import { levelNames } from './levelNames.ts';

/** Every series of the province in every year, a row each. */
export function provinceCsv({ result: { bands }, words, notes }: DataContext): string {
  const heads = words.data.province;
  const levels = quantileLevels.length;
  const rows = provinceSeries.flatMap((series, place) =>
    years.map((year, index) => {
      const row = place * years.length + index;
      const [name, unit] = words.data.series[series];
      const quantiles = bands.province.subarray(row * levels, (row + 1) * levels);
      return [series, name, unit, year, bands.provinceMeans[row], ...quantiles];
    }),
  );
  const headings = [heads.id, heads.name, heads.unit, heads.year, heads.mean, ...levelNames];
  return csvText(notes, headings, rows);
}
