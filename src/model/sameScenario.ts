import { formatScenario } from '#model/formatScenario.ts';
import type { Scenario } from '#model/scenario.ts';

/** Whether two scenarios mean the same, whatever the order or the redundancy of their records. */
export function sameScenario(one: Scenario, other: Scenario): boolean {
  return JSON.stringify(formatScenario(one)) === JSON.stringify(formatScenario(other));
}
