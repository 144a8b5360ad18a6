import type { Tier } from '#model/quantities.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Outcome } from '#state/outcome.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';

/** A history longer than this shows its newest part. */
const mostPoints = 16;

/** How the probability of one cluster to reach a tier moved over the session. */
export interface ReachHistory {
  /** Oldest first; the last is the newest. */
  readonly points: readonly number[];
  /** Whether the first point is that of the reference. */
  readonly fromReference: boolean;
  /** The point before the last gesture, where its sample was complete. */
  readonly before: number | undefined;
}

/**
 * The points of a history: the reference where it is known and neither world nor data changed since, then every
 * scenario of the session whose sample was complete, then the newest.
 */
export function reachHistory(
  {
    past,
    current,
    referenceScenario,
  }: Pick<ScenarioState, 'past' | 'current' | 'referenceScenario'>,
  outcomeOf: (scenario: Scenario) => Outcome | undefined,
  reference: number | undefined,
  newest: number,
  tier: Tier,
  cluster: number,
): ReachHistory {
  const earlier = past.map(({ scenario }) => {
    const outcome = outcomeOf(scenario);
    return outcome?.draws === scenario.draws ? outcome.reach[tier][cluster] : undefined;
  });
  const known = earlier.filter((point) => point !== undefined);
  const kept = known.slice(-(mostPoints - 2));
  const first = past[0]?.scenario ?? current;
  const { levels, starts, focus } = referenceScenario;
  const comparable = sameScenario({ ...first, levels, starts, focus }, referenceScenario);
  const atReference = sameScenario(referenceScenario, first);
  const lost = earlier.length > 0 && (earlier[0] === undefined || known.length > kept.length);
  const leads = reference !== undefined && comparable && !atReference;
  return {
    points: [...(leads ? [reference] : []), ...kept, newest],
    fromReference: leads || (atReference && !lost),
    before: earlier.at(-1),
  };
}
