import type { Scenario } from '#model/scenario.ts';
import type { Outcome } from '#state/outcome.ts';
import type { Gesture, ScenarioState } from '#state/ScenarioState.svelte.ts';

/** Where a comparison starts: the outcome before, and the gesture that led away from it. */
export interface ComparisonOrigin {
  readonly outcome: Outcome;
  readonly gesture: Gesture;
}

/**
 * What the last gesture is compared with: the outcome before it, or before the whole run of gestures of the same
 * control that followed each other too fast for the sample to be complete in between. The gesture then reads as one.
 * @param draws full sample; outcomes of fewer draws are no match
 */
export function comparisonOrigin(
  { lastGesture, past }: Pick<ScenarioState, 'lastGesture' | 'past'>,
  draws: number,
  outcomeOf: (scenario: Scenario) => Outcome | undefined,
): ComparisonOrigin | undefined {
  if (!lastGesture) return undefined;
  const { gesture, before } = lastGesture;
  const full = (scenario: Scenario): Outcome | undefined => {
    const outcome = outcomeOf(scenario);
    return outcome?.draws === draws ? outcome : undefined;
  };
  const direct = full(before);
  if (direct) return { outcome: direct, gesture };
  for (const { scenario, label } of past.toReversed()) {
    if (label.control !== gesture.control || label.id !== gesture.id) return undefined;
    const outcome = full(scenario);
    if (outcome)
      return {
        outcome,
        gesture: { ...gesture, ...(label.from !== undefined && { from: label.from }) },
      };
  }
  return undefined;
}
