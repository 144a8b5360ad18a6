import { allPlayers, type Player } from '#model/analysis.ts';
import { referenceScenario } from '#model/defaultScenario.ts';
import {
  clusterIds,
  leverIds,
  levers,
  type ClusterId,
  type LeverId,
} from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** The part of a scenario that players bring; the rest (time step, sample) is the same for all coalitions. */
type Played = Pick<
  Scenario,
  | 'environment'
  | 'drivers'
  | 'events'
  | 'parameters'
  | 'priors'
  | 'baseOutputs'
  | 'levels'
  | 'starts'
  | 'focus'
>;

/** Nobody plays: the world as expected at the end of 2019, no policy, everything else as in the tables. */
const idle: Played = {
  environment: 'expected-2019',
  drivers: {},
  events: {},
  parameters: {},
  priors: {},
  baseOutputs: {},
  levels: referenceScenario.levels,
  starts: referenceScenario.starts,
  focus: {},
};

const memberLevers = new Map<Player, readonly LeverId[]>(
  allPlayers.map((player) => [
    player,
    levers.filter(({ project }) => project === player).map(({ id }) => id),
  ]),
);

/** The scenario as it would be if only some of the players had changed anything. */
export function coalitionScenario(scenario: Scenario, members: readonly Player[]): Scenario {
  const { environment, drivers, events, parameters, priors, baseOutputs } = scenario;
  const active = members.flatMap((player) => memberLevers.get(player) ?? []);
  return {
    ...scenario,
    ...idle,
    ...(members.includes('world') && { environment, drivers, events }),
    ...(members.includes('data') && { parameters, priors, baseOutputs }),
    levels: chosen(active, scenario.levels, idle.levels),
    starts: chosen(active, scenario.starts, idle.starts),
    focus: focusOn(active, scenario.focus),
  };
}

/** What a player brings, as a text: the same for the same settings. */
export function settingsText(scenario: Scenario, player: Player): string {
  const { environment, drivers, events, parameters, priors, baseOutputs } = scenario;
  if (player === 'world') return JSON.stringify([environment, drivers, events]);
  if (player === 'data') return JSON.stringify([parameters, priors, baseOutputs]);
  const own = memberLevers.get(player) ?? [];
  const settings = own.map((lever) => [scenario.levels[lever], scenario.starts[lever]]);
  return JSON.stringify([settings, focusOn(own, scenario.focus)]);
}

/** Players that differ from doing nothing. */
export function activePlayers(scenario: Scenario): readonly Player[] {
  const nobody = { ...scenario, ...idle };
  return allPlayers.filter(
    (player) => settingsText(scenario, player) !== settingsText(nobody, player),
  );
}

function chosen(
  active: readonly LeverId[],
  own: Readonly<Record<LeverId, number>>,
  other: Readonly<Record<LeverId, number>>,
): Record<LeverId, number> {
  return Object.fromEntries(
    leverIds.map((id) => [id, (active.includes(id) ? own : other)[id]]),
  ) as Record<LeverId, number>;
}

function focusOn(active: readonly LeverId[], focus: Scenario['focus']): Scenario['focus'] {
  const kept: Partial<Record<ClusterId, Partial<Record<LeverId, number>>>> = {};
  for (const cluster of clusterIds) {
    const own = active.flatMap((lever): [LeverId, number][] => {
      const multiplier = focus[cluster]?.[lever] ?? 1;
      return multiplier === 1 ? [] : [[lever, multiplier]];
    });
    if (own.length > 0) kept[cluster] = Object.fromEntries(own);
  }
  return kept;
}
