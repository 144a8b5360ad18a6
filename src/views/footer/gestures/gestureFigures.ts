import { coefficientFigure, percentFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { wholeFigure } from '#i18n/formats.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import { quarterOf } from '../../controls/levers/startOptions.ts';

type Value = Gesture['from'] | undefined;

function figure(value: Value, print: (number: number) => string): string {
  return typeof value === 'number' ? print(value) : (value ?? '');
}

/** A level as percent, without its sign: `60`. */
export function levelText(value: Value): string {
  return figure(value, percentFigure);
}

/** A count or a year without decimals; what is no number as it stands. */
export function wholeText(value: Value): string {
  return figure(value, wholeFigure);
}

/** A coefficient with the digits it is worth; what is no number as it stands. */
export function coefficientText(value: Value): string {
  return figure(value, coefficientFigure);
}

/** When a lever starts: `2021 年 3 季起`. */
export function startText(value: Value, { plan }: ControlsMessages): string {
  return figure(value, (time) => {
    const at = quarterOf(time);
    return at ? plan.startAt(at.year, at.quarter) : plan.startTime(String(time));
  });
}
