import type { LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** The scenario with some levers as in another one: level, start and emphasis in clusters. */
export function withLeversOf(
  scenario: Scenario,
  other: Scenario,
  ids: readonly LeverId[],
): Scenario {
  const of = (record: Scenario['levels']): Partial<Record<LeverId, number>> =>
    Object.fromEntries(ids.map((id) => [id, record[id]]));
  return {
    ...scenario,
    levels: { ...scenario.levels, ...of(other.levels) },
    starts: { ...scenario.starts, ...of(other.starts) },
    focus: mergedFocus(scenario.focus, other.focus, ids),
  };
}

type Focus = Scenario['focus'];

function mergedFocus(focus: Focus, other: Focus, ids: readonly LeverId[]): Focus {
  const clusters = [...new Set([...Object.keys(focus), ...Object.keys(other)])] as (keyof Focus)[];
  const merged = clusters.map((cluster) => {
    const kept = Object.entries(focus[cluster] ?? {}).filter(([id]) => !ids.some((i) => i === id));
    const taken = Object.entries(other[cluster] ?? {}).filter(([id]) => ids.some((i) => i === id));
    return [cluster, Object.fromEntries([...kept, ...taken])] as const;
  });
  return Object.fromEntries(merged.filter(([, inner]) => Object.keys(inner).length > 0));
}
