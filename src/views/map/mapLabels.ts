import type { MapCluster, MapLabels, MapNote, PrefectureRow } from '#charts/map/MapProps.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { MapMessages } from '#i18n/map/zh.ts';
import { clusters } from '#model/generated/tables.ts';
import type { Year } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { pinTitle } from '../header/referenceName.ts';
import { outputFigure, outputText } from '../figures/outputFigure.ts';
import type { MapOutputs, PinOutputs } from './mapOutputs.ts';

/** What the texts of the map tell about. */
export interface MapFacts {
  readonly words: MapMessages;
  readonly board: BoardMessages;
  readonly language: LanguageName;
  readonly year: Year;
  readonly outputs: MapOutputs;
  readonly baseOutputs: Scenario['baseOutputs'];
  readonly rows: readonly PrefectureRow[];
  readonly counted: readonly MapCluster[];
  readonly pins: readonly PinOutputs[];
}

/** Texts of the map in a language. */
export function mapLabels(facts: MapFacts): MapLabels {
  const { words, language, rows } = facts;
  return {
    map: summary(facts),
    clusters: words.clusters,
    prefectures: words.prefectures,
    output: (output) => outputFigure(output, language),
    cluster: (cluster) => noteOf(cluster, facts),
    prefecture: (id) => {
      const row = rows.find((each) => each.id === id);
      if (!row) return '';
      return words.prefecture(
        row.label,
        outputText(row.output, language),
        row.tier500,
        row.tier1000,
      );
    },
  };
}

function summary({ words, language, year, rows, counted }: MapFacts): string {
  const sum = (tier: 'tier500' | 'tier1000'): number =>
    rows.reduce((total, row) => total + row[tier], 0);
  const first = rows.reduce((one, other) => (other.output > one.output ? other : one));
  const most = words.most(first.label, outputText(first.output, language));
  return words.map(year, counted.length, sum('tier500'), sum('tier1000'), most);
}

function noteOf(
  { label, category, column }: MapCluster,
  { words, board, language, year, outputs, baseOutputs, rows, pins }: MapFacts,
): MapNote {
  const text = words.cluster;
  const cluster = clusters[column]!;
  const output = outputText(outputs.medians[column]!, language);
  const interval = outputs.interval(column);
  const own = baseOutputs[cluster.id];
  const prefecture = rows.find((row) => row.id === cluster.prefecture)?.label ?? '';
  return {
    title: label,
    lines: [
      text.place(prefecture, board.stage.categories[category]),
      interval ? text.median(year, output) : text.central(year, output),
      ...(interval
        ? [text.interval(outputFigure(interval[0], language), outputFigure(interval[1], language))]
        : []),
      text.base(
        outputText(own?.value ?? cluster.output2019, language),
        own ? text.own : text.grade(cluster.grade),
      ),
      ...pins.map(({ letter, name, outputs: pinned }) =>
        board.ladder.noteReference(pinTitle(letter, name), outputText(pinned[column]!, language)),
      ),
    ],
  };
}
