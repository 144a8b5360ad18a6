import type { FanLabels, FanReading, FanSeries } from '#charts/time/FanProps.ts';
import { timeMessages } from '#i18n/time/messages.ts';
import { quantileLevels, years } from '#model/quantities.ts';
import { pinTitle } from '../header/referenceName.ts';
import type { PanelContext } from './PanelContext.ts';
import { tickFigure } from './timeQuantities.ts';

/** What a panel is of, and how its values are written. */
export interface PanelTexts {
  readonly title: string;
  readonly unit: string;
  readonly subject: string;
  readonly text: (value: number) => string;
}

const levels = quantileLevels.length;

/** Texts of a panel: title, ends of lines, summary, and the reading of each year. */
export function fanLabels(panel: PanelTexts, series: FanSeries, context: PanelContext): FanLabels {
  const { title, unit, subject, text } = panel;
  const { words, mark, brief = false } = context;
  const last = years.length - 1;
  const { median, bands } = series;
  return {
    title,
    unit,
    summary: words.time.summary(
      subject,
      title,
      `${text(median[0]!)} ${unit}`,
      text(median[last]!),
      bands && between(bands, last, 0, levels - 1, text),
    ),
    value: text,
    tick: tickFigure,
    reference: (value) => (brief ? text(value) : words.time.reference(mark, text(value))),
    expected: (value) => (brief ? text(value) : words.time.expected(text(value))),
    probe: {
      label: timeMessages[context.language].probe.label(subject, title),
      reading: (place) => fanReading(panel, series, context, place),
    },
  };
}

/** Every value of one year, with unit and bands. */
function fanReading(
  { unit, text }: Pick<PanelTexts, 'unit' | 'text'>,
  { median, bands, reference, expected, plan, pins = [], outturn }: FanSeries,
  context: PanelContext,
  place: number,
): FanReading {
  const words = timeMessages[context.language].probe;
  const { comma, colon } = context.words;
  const at = (column: ArrayLike<number> | undefined): string | undefined =>
    column && text(column[place]!);
  const known = outturn?.year === years[place] ? outturn : undefined;
  type Line = readonly [FanReading['rows'][number]['kind'], string, string | undefined];
  const rows: readonly Line[] = [
    ['median', bands ? words.median : words.central, at(median)],
    ['band', words.half, bands && between(bands, place, 1, levels - 2, text)],
    ['band', words.ninety, bands && between(bands, place, 0, levels - 1, text)],
    ['reference', words.reference(context.reference), at(reference)],
    ['expected', words.expected, at(expected)],
    ['plan', words.plan, at(plan)],
    ...pins.map(({ letter, name, values }): Line => ['pin', pinTitle(letter, name), at(values)]),
    ['outturn', words.outturn, known && text(known.value)],
  ];
  const told = rows.flatMap(([kind, name, value]) =>
    value === undefined ? [] : [{ kind, name, value }],
  );
  const heading = words.year(years[place] ?? 0, unit);
  const list = told.map(({ name, value }) => `${name} ${value}`).join(comma);
  return { heading, rows: told, text: `${heading}${colon}${list}` };
}

function between(
  bands: ArrayLike<number>,
  place: number,
  low: number,
  high: number,
  text: (value: number) => string,
): string {
  return `${text(bands[place * levels + low]!)}–${text(bands[place * levels + high]!)}`;
}
