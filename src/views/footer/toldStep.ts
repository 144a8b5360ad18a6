import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Board } from '#state/board.svelte.ts';
import type { Outcome } from '#state/outcome.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';

/** What a step of a story is told as: itself against what the step before led to, or neither where nothing changed. */
interface ToldStep {
  readonly gesture: Gesture | undefined;
  readonly outcome: Outcome | undefined;
}

/**
 * The step of a story that stands on the board, if one does. Whatever the board held before, the room saw the step
 * before: a first step, and one with the same scenario, only say what is. What a hand takes back is told as that.
 */
export function toldStep(
  { scenario, story }: Pick<Board, 'scenario' | 'story'>,
  outcomeOf: (scenario: Scenario) => Outcome | undefined,
): ToldStep | undefined {
  const { at, steps } = story;
  const step = at === undefined ? undefined : steps[at];
  if (at === undefined || !step || scenario.gesture) return undefined;
  const { current, lastGesture } = scenario;
  const control = lastGesture?.gesture.control;
  if (control === 'undo' || control === 'redo') return undefined;
  if (!sameScenario(step.shown.scenario, current)) return undefined;
  const before = steps[at - 1]?.shown.scenario;
  if (!before || sameScenario(before, current)) return { gesture: undefined, outcome: undefined };
  const draws = outcomeOf(current)?.draws;
  // What was simulated last may be the same scenario by another name, as after a page is loaded anew.
  const stood =
    lastGesture && sameScenario(lastGesture.before, before) ? lastGesture.before : before;
  const outcome = outcomeOf(stood);
  const told = outcome?.draws === draws ? outcome : undefined;
  return { gesture: { control: 'step', to: at + 1 }, outcome: told };
}
