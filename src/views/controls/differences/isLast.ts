import { levers, projectIds } from '#model/generated/tables.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import type { Difference } from './Difference.ts';

/** Whether a difference is what the last gesture was about. */
export function isLast({ id }: Pick<Difference, 'id'>, gesture: Gesture | undefined): boolean {
  if (gesture === undefined) return false;
  const { control, id: changed = '' } = gesture;
  if (control === 'lever' || control === 'start')
    return levers.find((lever) => lever.id === changed)?.project === id;
  if (control === 'preset') return projectIds.some((project) => project === id);
  if (control === 'parameter') return id === 'parameters';
  if (control === 'prior') return id === 'priors';
  if (control === 'baseOutput') return id === 'baseOutputs';
  if (control === 'focus') {
    const [, lever] = changed.split('/');
    return levers.find((row) => row.id === lever)?.project === id;
  }
  return control === id || changed === id || changed.split('/')[0] === id;
}
