import { leverIds, projectIds } from '#model/generated/tables.ts';
import type { Gesture, ScenarioState } from '#state/ScenarioState.svelte.ts';
import type { Subject } from './RoomState.ts';

/** The lever or project of a name; undefined for any other text. */
export function subjectOf(id: string | undefined): Subject | undefined {
  return leverIds.find((lever) => lever === id) ?? projectIds.find((project) => project === id);
}

/** What a gesture moved, if it moved a slider of the plan. */
function movedBy(gesture: Gesture | undefined): Subject | undefined {
  const isSlide = gesture?.control === 'lever' || gesture?.control === 'group';
  return isSlide ? subjectOf(gesture.id) : undefined;
}

/** The slider of the plan that was moved last, since the scenario was opened. */
export function lastMoved({
  gesture,
  past,
}: Pick<ScenarioState, 'gesture' | 'past'>): Subject | undefined {
  const now = movedBy(gesture);
  if (now) return now;
  const step = past.findLast(({ label }) => movedBy(label));
  return movedBy(step?.label);
}
