import type { BoardMessages } from '#i18n/board/zh.ts';
import { percentFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { labelOf, shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import {
  clusters,
  driverIds,
  eventIds,
  leverIds,
  presets,
  projectIds,
} from '#model/generated/tables.ts';
import { uncertaintySources } from '#model/scenario.ts';
import { outputFigure, outputText } from '../figures/outputFigure.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';

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
  if (control === 'environment') {
    const preset = presets.find((row) => row.id === to);
    return texts.environment(preset ? labelOf(preset, language) : '');
  }
  if (control === 'driver' && driver) return texts.driver(controls.drivers[driver].name);
  if (control === 'event' && event) return texts.event(controls.events[event], to === 'on');
  if (control === 'uncertainty' && source)
    return texts.uncertainty(words.footer.holds[source], to === 'on');
  if (control === 'baseOutput' || control === 'focus')
    return (
      ofCluster({ control, id, ...change(from, to) }, words, controls, language) ?? texts.other
    );
  const plain = ['timeStep', 'draws', 'seed', 'parameter', 'reset', 'undo', 'redo'] as const;
  return texts[named(plain, control) ?? 'other'];
}

/** A change of one cluster alone: of its base figure, or of a lever in it (`cluster/lever`). */
function ofCluster(
  { control, id, from, to }: { control: string; id: string; from: number; to: number },
  words: BoardMessages,
  controls: ControlsMessages,
  language: LanguageName,
): string | undefined {
  const texts = words.footer.gestures;
  const [clusterId = '', leverId = ''] = id.split('/');
  const cluster = clusters.find((row) => row.id === clusterId);
  if (!cluster) return undefined;
  const name = shortNameOf(cluster, language);
  if (control === 'baseOutput')
    return texts.baseOutput(name, outputFigure(from, language), outputText(to, language));
  const lever = named(leverIds, leverId);
  return lever && texts.focus(name, controls.levers[lever], String(from), String(to));
}

function change(from: Gesture['from'], to: Gesture['to']): { from: number; to: number } {
  return { from: Number(from ?? NaN), to: Number(to ?? NaN) };
}

function named<T extends string>(ids: readonly T[], id: string): T | undefined {
  return ids.find((known) => known === id);
}
