import { coefficientFigure, percentFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { PrintMessages } from '#i18n/print/zh.ts';
import { shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { clusters, leverIds, projectIds, type LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { leversOf } from '../controls/changes/withLevels.ts';
import { changedLevers } from '../controls/differences/planDifferences.ts';
import { startText } from '../footer/gestures/gestureFigures.ts';

/**
 * What a scenario does differently from the reference, a text for each lever with its level and, where it differs, its
 * start; levers of a group that all move alike have one together. Then a text for each lever of a cluster with emphasis of
 * its own.
 */
export function leverDifferences(
  scenario: Scenario,
  reference: Scenario,
  words: ControlsMessages,
  print: PrintMessages,
  language: LanguageName,
): readonly string[] {
  const text = print.differences;
  const changed = new Set(changedLevers(scenario, { ...reference, focus: scenario.focus }));
  const told = (name: string, id: LeverId): string => {
    const [from, to] = [reference.levels[id], scenario.levels[id]].map(percentFigure);
    const level = from === to ? text.level(name, to!) : text.change(name, from!, to!);
    const starts = scenario.starts[id];
    return starts === reference.starts[id] ? level : level + text.start(startText(starts, words));
  };
  const texts = projectIds.flatMap((project) => {
    const levers = leversOf(project);
    const members = levers.filter((id) => changed.has(id));
    const alike = new Set(members.map((id) => told('', id)));
    const [first] = members;
    if (first === undefined) return [];
    if (members.length === levers.length && alike.size === 1)
      return [told(text.group(words.projects[project].short, levers.length), first)];
    return members.map((id) => told(words.levers[id], id));
  });
  return [...texts, ...focusDifferences(scenario, reference, words, text, language)];
}

function focusDifferences(
  { focus }: Scenario,
  { focus: before }: Scenario,
  { levers }: ControlsMessages,
  text: PrintMessages['differences'],
  language: LanguageName,
): readonly string[] {
  return clusters.flatMap((cluster) =>
    leverIds.flatMap((id) => {
      const [from, to] = [before, focus].map((all) => all[cluster.id]?.[id] ?? 1);
      if (from === to) return [];
      const [was, is] = [from!, to!].map((times) => `×${coefficientFigure(times)}`);
      const change = from === 1 ? is! : text.moved(was!, is!);
      return [text.focus(shortNameOf(cluster, language), levers[id], change)];
    }),
  );
}
