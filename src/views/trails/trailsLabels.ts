import type {
  TrailPin,
  TrailReading,
  TrailsLabels,
  TrailValue,
} from '#charts/trails/TrailsProps.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { changeFigure, decimalFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { TrailsMessages } from '#i18n/trails/zh.ts';
import type { SectorId } from '#model/generated/tables.ts';
import { years, type Year } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { pinTitle } from '../header/referenceName.ts';
import { outputFigure } from '../figures/outputFigure.ts';
import { planChange } from './trailFigures.ts';

/** 万元/人 as printed. */
export const productivityFigure = (value: number): string => decimalFigure(value, 1);

/** tce/万元 as printed. */
export const energyFigure = (value: number): string => decimalFigure(value, 3);

/** Texts of the trails in a language, for one year; `reference` is the name of the ghost, `own` are base figures of the user. */
export function trailsLabels(
  words: TrailsMessages,
  board: BoardMessages,
  language: LanguageName,
  year: number,
  reference: string,
  own: Scenario['baseOutputs'],
  pins: readonly TrailPin[] = [],
): TrailsLabels {
  const valueText = (
    { median, band }: TrailValue,
    text: (value: string) => string,
    figure: (value: number) => string,
  ): string => {
    const value = text(figure(median));
    return band ? words.band(value, figure(band[0]), figure(band[1])) : value;
  };
  /** What the pins say of a cluster in a year: productivity and energy intensity. */
  const pinned = (column: number, shown: number): readonly string[] =>
    pins.map(({ letter, name, productivity, energyIntensity }) => {
      const count = productivity.length / years.length;
      const place = years.indexOf(shown as Year) * count + column;
      return words.pin(
        pinTitle(letter, name),
        productivityFigure(productivity[place]!),
        energyFigure(energyIntensity[place]!),
      );
    });
  const reading = ({ cluster, year: shown, ...values }: TrailReading): readonly string[] => [
    words.heading(cluster.label, shown),
    words.kind(board.stage.categories[cluster.category], words.sectors[cluster.sector as SectorId]),
    ...(cluster.id in own ? [words.own] : []),
    valueText(values.output, words.output, (output) => outputFigure(output, language)),
    valueText(values.productivity, words.productivity, productivityFigure),
    valueText(values.energyIntensity, words.energy, energyFigure),
    ...(shown === years[0] ? [] : pinned(cluster.column, shown)),
  ];
  return {
    chart: words.chart,
    x: words.x,
    y: words.y,
    tick: String,
    sector: (id) => words.sectors[id as SectorId],
    province:
      year === 2019
        ? { title: words.provinceStart(year), plan: '', reference: '' }
        : {
            title: words.province(2019, year),
            plan: words.plan(
              changeFigure(planChange.productivity, 0),
              changeFigure(planChange.energyIntensity, 0),
            ),
            reference: words.reference(reference),
          },
    lens: {
      province: words.lens(words.lensProvince, year),
      cluster: (name) => words.lens(name, year),
    },
    reading,
    aloud: (told) => reading(told).join(words.clause),
  };
}
