import type { Scenario } from '#model/scenario.ts';
import type { Outcome } from '#state/outcome.ts';
import type { Gesture, ScenarioState } from '#state/ScenarioState.svelte.ts';

/** Where a comparison starts: the outcome before, and the gesture that led away from it. */
export interface ComparisonOrigin {
  readonly outcome: Outcome;
  readonly gesture: Gesture;
}

type History = Pick<ScenarioState, 'lastGesture' | 'past' | 'future'>;

/**
 * What the last gesture is compared with: the outcome before it, or before the whole run of gestures that followed
 * each other too fast for the sample to be complete in between. A run of one control then reads as one gesture.
 * @param draws full sample; outcomes of fewer draws are no match
 */
export function comparisonOrigin(
  { lastGesture, past, future }: History,
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
  const { control } = gesture;
  if (control === 'undo' || control === 'redo') {
    const way = control === 'undo' ? future : past;
    const first = way.findLastIndex(({ scenario }) => full(scenario));
    const outcome = way[first] && full(way[first].scenario);
    const steps = way.slice(first).map(({ label }) => label);
    return outcome && { outcome, gesture: { control, steps } };
  }
  const first = past.findLastIndex(({ scenario }) => full(scenario));
  const outcome = past[first] && full(past[first].scenario);
  if (!outcome) return undefined;
  const steps = past.slice(first).map(({ label }) => label);
  const same = steps.every(({ control: other, id }) => other === control && id === gesture.id);
  const from = steps[0]?.from;
  return {
    outcome,
    gesture: same
      ? { ...gesture, ...(from !== undefined && { from }) }
      : { control: 'several', steps },
  };
}
