import { percentFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { leverIds, projectIds, type LeverId, type ProjectId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { withLeversOf } from '#views/controls/changes/withLeversOf.ts';
import { leversOf, meanLevel } from '#views/controls/changes/withLevels.ts';
import type { Difference } from './Difference.ts';

/** Levers whose level, start or emphasis in any cluster differs from the reference. */
export function changedLevers(scenario: Scenario, reference: Scenario): readonly LeverId[] {
  return leverIds.filter(
    (id) =>
      scenario.levels[id] !== reference.levels[id] ||
      scenario.starts[id] !== reference.starts[id] ||
      focusOf(scenario, id) !== focusOf(reference, id),
  );
}

/** One difference for each group with changed levers. */
export function planDifferences(
  scenario: Scenario,
  reference: Scenario,
  words: ControlsMessages,
): readonly Difference[] {
  const changed = changedLevers(scenario, reference);
  return projectIds.flatMap((project) => {
    const members = leversOf(project).filter((id) => changed.includes(id));
    return members.length === 0 ? [] : [ofGroup(project, members, scenario, reference, words)];
  });
}

function ofGroup(
  project: ProjectId,
  members: readonly LeverId[],
  scenario: Scenario,
  reference: Scenario,
  words: ControlsMessages,
): Difference {
  const moved = members.filter((id) => scenario.levels[id] !== reference.levels[id]);
  const started = members.some((id) => scenario.starts[id] !== reference.starts[id]);
  const other = started ? words.differences.starts : words.differences.focus;
  const from = percentFigure(meanLevel(reference, moved));
  const to = percentFigure(meanLevel(scenario, moved));
  const mixed = moved.some((id) => scenario.levels[id] !== scenario.levels[moved[0]!]);
  const mean = mixed ? `${words.plan.mean} ` : '';
  return {
    id: project,
    tone: 'plan',
    name: words.projects[project].short,
    count: words.differences.items(members.length),
    change: moved.length === 0 ? other : `${mean}${from}→${to}%`,
    sections: [project],
    group: project,
    elementId: `group-${project}`,
    undo: (current) => withLeversOf(current, reference, leversOf(project)),
  };
}

/** A lever's emphasis in clusters as one text. */
function focusOf({ focus }: Scenario, id: LeverId): string {
  return Object.entries(focus)
    .flatMap(([cluster, levers]) => ((levers[id] ?? 1) === 1 ? [] : `${cluster} ${levers[id]}`))
    .sort()
    .join();
}
