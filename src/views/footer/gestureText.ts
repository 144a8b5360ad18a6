import type { BoardMessages } from '#i18n/board/zh.ts';
import { coefficientFigure, percentFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { presetScenarios, type PresetScenario } from '#model/defaultScenario.ts';
import { labelOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import {
  driverIds,
  eventIds,
  leverIds,
  parameters,
  presets,
  projectIds,
} from '#model/generated/tables.ts';
import { uncertaintySources } from '#model/scenario.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';

const presetNames = Object.keys(presetScenarios) as PresetScenario[];

/** What a gesture did, in a few words. */
export function gestureText(
  { control, id = '', from, to }: Gesture,
  words: BoardMessages,
  controls: ControlsMessages,
  language: LanguageName,
): string {
  const texts = words.footer.gestures;
  const share = (value: number | string | undefined): string =>
    typeof value === 'number' ? percentFigure(value) : (value ?? '');
  const lever = named(leverIds, id);
  const project = named(projectIds, id);
  const [driverId = ''] = id.split('/');
  const driver = named(driverIds, driverId);
  const event = named(eventIds, id);
  const source = named(uncertaintySources, id);
  if (control === 'lever' && lever)
    return texts.lever(controls.levers[lever], share(from), `${share(to)}%`);
  if (control === 'group' && project)
    return texts.lever(controls.projects[project].name, share(from), `${share(to)}%`);
  if (control === 'start' && lever)
    return texts.start(controls.levers[lever], String(from), String(to));
  if (control === 'groupStart' && project)
    return texts.start(controls.projects[project].name, String(from ?? '…'), String(to));
  if (control === 'preset') return controls.plan.presetLabels[named(presetNames, id) ?? 'plan'];
  const parameter = parameters.find((row) => row.id === id.split('/')[0]);
  if (['parameter', 'prior'].includes(control) && parameter) {
    const figure = (value: number | string | undefined): string =>
      typeof value === 'number' ? coefficientFigure(value) : '…';
    return texts.lever(labelOf(parameter, language), figure(from), figure(to));
  }
  if (control === 'environment') {
    const preset = presets.find((row) => row.id === to);
    return texts.environment(preset ? labelOf(preset, language) : '');
  }
  if (control === 'driver' && driver) return texts.driver(controls.drivers[driver].name);
  if (control === 'event' && event) return texts.event(controls.events[event], to === 'on');
  if (control === 'uncertainty' && source)
    return texts.uncertainty(words.footer.holds[source], to === 'on');
  const plain = ['timeStep', 'draws', 'seed', 'parameter', 'reset', 'undo', 'redo'] as const;
  return texts[named(plain, control) ?? 'other'];
}

function named<T extends string>(ids: readonly T[], id: string): T | undefined {
  return ids.find((known) => known === id);
}
