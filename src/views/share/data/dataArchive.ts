import { strToU8, zipSync } from 'fflate';
import type { LimitsMessages } from '#i18n/limits/zh.ts';
import { scenarioText } from '#share/scenarioText.ts';
import { clusterCsv } from './clusterCsv.ts';
import type { DataContext } from './DataContext.ts';
import { drawsCsv } from './drawsCsv.ts';
import { provinceCsv } from './provinceCsv.ts';
import { sourcesCsv } from './sourcesCsv.ts';
import { targetCsv } from './targetCsv.ts';

/** Every entry has the same time, so that the same scenario gives the same bytes. */
const entryTime = '2020-01-01T00:00:00';

/** Everything about a scenario as one archive. */
export function dataArchive(context: DataContext, limits: LimitsMessages): Uint8Array<ArrayBuffer> {
  const { result, words, notes } = context;
  const readme = [
    words.data.readme(notes),
    ...[limits.canText, limits.cannotText, ...limits.points, limits.bandsText],
    '',
  ].join('\r\n');
  const texts = {
    'scenario.json': scenarioText(result.scenario, result.seal),
    'clusters.csv': clusterCsv(context),
    'province.csv': provinceCsv(context),
    'targets.csv': targetCsv(context),
    'draws.csv': drawsCsv(context),
    'sources.csv': sourcesCsv(context),
    'SEAL.txt': `\uFEFF${sealText(context)}`,
    'README.txt': `\uFEFF${readme}`,
  };
  const entries = Object.entries(texts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: entryTime });
}

/** Seal of the numbers, what it is of, and the link that gives it again. */
function sealText({ result, notes }: DataContext): string {
  return [result.seal ?? '–', '', ...notes, ''].join('\r\n');
}
