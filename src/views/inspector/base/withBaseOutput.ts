import type { ClusterId } from '#model/generated/tables.ts';
import type { BaseOutput, Scenario } from '#model/scenario.ts';

/** Digits a link carries. */
const digits = 6;

/** The scenario with a base figure of the user's own for a cluster, or with that of the table where there is none. */
export function withBaseOutput(
  scenario: Scenario,
  id: ClusterId,
  own: BaseOutput | undefined,
): Scenario {
  const { [id]: _before, ...others } = scenario.baseOutputs;
  const value = own && Number(own.value.toPrecision(digits));
  return {
    ...scenario,
    baseOutputs: own && value ? { ...others, [id]: { value, note: own.note } } : others,
  };
}
