import { byLever, planScenarios } from '#model/defaultScenario.ts';
import { leverIds, presets, type PresetId, type ProjectId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { startRange } from '#model/scenarioLimits.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Lever } from '#model/tables.ts';

/** The part of a scenario that is policy: level and start of every lever. */
export type Plan = Pick<Scenario, 'levels' | 'starts'>;

/** A year later than by default, and never after the last possible start. */
function late({ defaultStart }: Lever): number {
  return Math.min(defaultStart + 1, startRange.to ?? Infinity);
}

/**
 * One project before all else: its levers at their maximum from their usual start, every other lever, safeguards
 * included, at the level of the plan but a year later. It asks what an order of work is worth, not what more effort
 * is: only the one project gets more than the plan says.
 */
function first(project: ProjectId): Plan {
  return {
    levels: byLever((lever) => (lever.project === project ? lever.max : lever.planAsWritten)),
    starts: byLever((lever) => (lever.project === project ? lever.defaultStart : late(lever))),
  };
}

const { none, plan, maximum } = planScenarios;

/** Every plan of the library by its name, the simplest first. */
export const libraryPlans = {
  none: { levels: none.levels, starts: none.starts },
  plan: { levels: plan.levels, starts: plan.starts },
  maximum: { levels: maximum.levels, starts: maximum.starts },
  withoutSafeguards: {
    levels: byLever((lever) => (lever.project === 'safeguards' ? lever.min : lever.planAsWritten)),
    starts: plan.starts,
  },
  yearLate: { levels: plan.levels, starts: byLever(late) },
  greenFirst: first('green'),
  digitalFirst: first('digital'),
} as const satisfies Readonly<Record<string, Plan>>;
export type PlanName = keyof typeof libraryPlans;
export const planNames = Object.keys(libraryPlans) as readonly PlanName[];

/** A scenario of the library: a plan in whatever world is on the board, or the plan as written in a world of its own. */
export type LibraryEntry =
  | { readonly id: PlanName; readonly kind: 'plan' }
  | { readonly id: PresetId; readonly kind: 'world' };

/** Everything the library holds: the plans, then the plan as written in each world. */
export const libraryEntries: readonly LibraryEntry[] = [
  ...planNames.map((id) => ({ id, kind: 'plan' as const })),
  ...presets.map(({ id }) => ({ id, kind: 'world' as const })),
];

/**
 * The scenario an entry leads to. Its plan replaces levels, starts and emphasis; a world entry also replaces the
 * environment with its drivers and events. Assumptions, base data and the sample stay as they are.
 */
export function openEntry(entry: LibraryEntry, current: Scenario): Scenario {
  const { levels, starts } = libraryPlans[entry.kind === 'plan' ? entry.id : 'plan'];
  const scenario = { ...current, levels, starts, focus: {} };
  return entry.kind === 'plan'
    ? scenario
    : { ...scenario, environment: entry.id, drivers: {}, events: {} };
}

/** Whether a scenario is what an entry leads to: opening it would change nothing. */
export function isOpen(entry: LibraryEntry, current: Scenario): boolean {
  return sameScenario(openEntry(entry, current), current);
}

/** Levers that a scenario has otherwise than a plan; when one that does nothing starts does not count. */
function differences({ levels, starts, focus }: Scenario, plan: Plan): number {
  const emphasised = Object.values(focus);
  return leverIds.filter((id) => {
    if (levels[id] !== plan.levels[id]) return true;
    if (levels[id] !== 0 && starts[id] !== plan.starts[id]) return true;
    return emphasised.some((multipliers) => (multipliers[id] ?? 1) !== 1);
  }).length;
}

/**
 * The plan of the library a scenario is nearest to, whatever its world and whoever opened it: the one with the fewest
 * other levers, the plan as written where two are as near; undefined where most are other.
 */
export function nearestPlanOf(scenario: Scenario): PlanName | undefined {
  const [nearest] = [...new Set<PlanName>(['plan', ...planNames])]
    .map((name) => ({ name, count: differences(scenario, libraryPlans[name]) }))
    .sort((one, other) => one.count - other.count);
  return nearest && nearest.count <= leverIds.length / 2 ? nearest.name : undefined;
}

/** Name of the plan in a scenario, whatever its world; undefined where it is none of the library. */
export function planNameOf(scenario: Scenario): PlanName | undefined {
  return planNames.find((name) => differences(scenario, libraryPlans[name]) === 0);
}
