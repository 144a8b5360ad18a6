import type { BaseOutput } from '#model/scenario.ts';
import type { Cluster } from '#model/tables.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';
import { withBaseOutput } from './withBaseOutput.ts';

/** Puts a figure of the user's own in the place of a base figure, or that of the table back, as one gesture. */
export function replaceBase(
  scenario: ScenarioState,
  { id, output2019 }: Cluster,
  next: BaseOutput | undefined,
): void {
  const from = scenario.current.baseOutputs[id]?.value ?? output2019;
  const gesture = { control: 'baseOutput', id, from, to: next?.value ?? output2019 };
  scenario.apply(gesture, withBaseOutput(scenario.current, id, next));
}
