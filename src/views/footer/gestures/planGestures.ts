import { coefficientFigure } from '#i18n/controls/figures.ts';
import { labelOf } from '#i18n/formats.ts';
import { leverIds, presets, projectIds } from '#model/generated/tables.ts';
import { planNames } from '#model/library.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import { levelText, startText } from './gestureFigures.ts';
import { clusterName, named } from './named.ts';
import type { Sayers } from './Sayer.ts';

/** Gestures that change the plan. */
export const planGestures: Sayers = {
  lever: ({ id, from, to }, { words, controls }) => {
    const lever = named(leverIds, id);
    return (
      lever &&
      words.footer.gestures.lever(controls.levers[lever], levelText(from), `${levelText(to)}%`)
    );
  },
  group: ({ id, from, to }, { words, controls }) => {
    const project = named(projectIds, id);
    const texts = words.footer.gestures;
    return (
      project && texts.lever(controls.projects[project].name, levelText(from), `${levelText(to)}%`)
    );
  },
  start: ({ id, from, to }, { words, controls }) => {
    const lever = named(leverIds, id);
    const time = (value: Gesture['to']): string => startText(value, controls);
    return lever && words.footer.gestures.start(controls.levers[lever], time(from), time(to));
  },
  groupStart: ({ id, from, to }, { words, controls }) => {
    const project = named(projectIds, id);
    const time = (value: Gesture['to']): string => startText(value, controls);
    const before = from === undefined ? controls.plan.startsDiffer : time(from);
    return (
      project && words.footer.gestures.start(controls.projects[project].name, before, time(to))
    );
  },
  focus: ({ id, from, to }, { words, controls, language }) => {
    const parts = id.split('/');
    const texts = words.footer.gestures;
    const name = parts.map((part) => clusterName(part, language)).find((found) => found);
    const lever = parts.map((part) => named(leverIds, part)).find((found) => found);
    if (name === undefined) return undefined;
    if (!lever || typeof from !== 'number' || typeof to !== 'number') return texts.focusOf(name);
    const times = coefficientFigure;
    return texts.focus(name, controls.levers[lever], times(from), times(to));
  },
  preset: ({ id, to }, { words }) => {
    const name = named(planNames, String(to)) ?? named(planNames, id);
    return name && words.footer.gestures.preset(words.header.scenarios[name]);
  },
  step: ({ to }, { words }) =>
    typeof to === 'number' ? words.footer.gestures.step(String(to)) : undefined,
  file: ({ id }, { words }) => words.footer.gestures.scenario(id),
  scenario: ({ id, to }, { words, language }) => {
    const texts = words.footer.gestures;
    if (to === 'pin') return texts.pin(id);
    const name = named(planNames, id);
    if (name) return texts.scenario(words.header.scenarios[name]);
    const world = presets.find((row) => row.id === id);
    const { scenarios, separator } = words.header;
    return world && texts.scenario(scenarios.plan + separator + labelOf(world, language));
  },
};
