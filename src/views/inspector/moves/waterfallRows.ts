import type { WaterfallRow } from '#charts/inspector/WaterfallProps.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { decimalFigure, wholeFigure } from '#i18n/formats.ts';
import type { InspectorMessages } from '#i18n/inspector/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { allPlayers, splitRates, type Player, type Split } from '#model/analysis.ts';
import { clusterIds } from '#model/generated/tables.ts';

/** What is split: the output of some clusters (places in the table), or a rate of the province. */
export type SplitSubject = readonly number[] | (typeof splitRates)[number];

/** The split of one subject, in the unit it is calculated in. */
export interface Contributions {
  readonly base: number;
  readonly trend: number;
  /** Every player; 0 for one that changes nothing. */
  readonly players: Readonly<Record<Player, number>>;
  readonly outcome: number;
}

/** Adds up a split over the clusters of a subject. */
export function contributionsOf(split: Split, subject: SplitSubject): Contributions {
  const items =
    typeof subject === 'string' ? [clusterIds.length + splitRates.indexOf(subject)] : subject;
  const total = (column: Float64Array): number =>
    items.reduce((sum, item) => sum + (column[item] ?? 0), 0);
  const count = split.base.length;
  const share = (player: Player): number => {
    const place = split.players.indexOf(player);
    return place < 0 ? 0 : total(split.shares.subarray(place * count, (place + 1) * count));
  };
  const base = total(split.base);
  return {
    base,
    trend: total(split.expected) - base,
    players: Object.fromEntries(allPlayers.map((player) => [player, share(player)])) as Record<
      Player,
      number
    >,
    outcome: total(split.outcome),
  };
}

/** How the figures of a split are printed. */
export interface SplitFigures {
  readonly level: (value: number) => string;
  readonly change: (value: number) => string;
}

/** Output in whole 亿元 (a tenth of bn yuan), small changes with a decimal more; rates with theirs. */
export function splitFigures(subject: SplitSubject, language: LanguageName): SplitFigures {
  if (subject === 'labourProductivity') return rateFigures(1, 2);
  if (subject === 'energyIntensity') return rateFigures(3, 3);
  const size = language === 'zh' ? 1 : 10;
  const decimals = language === 'zh' ? 0 : 1;
  /** Changes below this have a decimal more; sums of many clusters are not known to it. */
  const small = subject.length === 1 ? 20 : 2;
  const print = (value: number, digits: number): string =>
    Math.abs(value) >= 1000 ? wholeFigure(value) : decimalFigure(value, digits);
  return {
    level: (value) => print(value / size, decimals),
    change: (value) => {
      const digits = Math.abs(value) < small ? decimals + 1 : decimals;
      return signed(print(Math.abs(value) / size, digits), value);
    },
  };
}

function rateFigures(level: number, change: number): SplitFigures {
  return {
    level: (value) => decimalFigure(value, level),
    change: (value) => signed(decimalFigure(Math.abs(value), change), value),
  };
}

/** A size with the sign of its change; what prints as nothing is 0. */
function signed(size: string, value: number): string {
  if (Number(size.replaceAll(',', '')) === 0) return '0';
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** The rows of a waterfall. A row for changed data or assumptions only where some are. */
export function waterfallRows(
  { base, trend, players, outcome }: Contributions,
  dataChanged: boolean,
  figures: SplitFigures,
  words: InspectorMessages['moves'],
  controls: ControlsMessages,
): readonly WaterfallRow[] {
  const shown = allPlayers.filter((player) => player !== 'data' || dataChanged);
  const steps = [
    { id: 'trend', kind: 'trend', label: words.trend, change: trend } as const,
    ...shown.map((player) => ({
      id: player,
      change: players[player],
      ...(player === 'world' || player === 'data'
        ? ({ kind: player, label: words[player] } as const)
        : ({ kind: 'policy', label: controls.projects[player].short } as const)),
    })),
  ];
  let running = base;
  return [
    {
      id: 'base',
      kind: 'base',
      label: words.base,
      from: base,
      to: base,
      value: figures.level(base),
    },
    ...steps.map(({ id, kind, label, change }) => {
      const from = running;
      running += change;
      return { id, kind, label, from, to: running, value: figures.change(change) };
    }),
    {
      id: 'outcome',
      kind: 'outcome',
      label: words.outcome,
      from: running,
      to: outcome,
      value: figures.level(outcome),
    },
  ];
}
