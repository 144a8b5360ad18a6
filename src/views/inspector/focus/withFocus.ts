import type { ClusterId, LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** The scenario with the multiplier of one lever in one cluster; 1 is none. */
export function withFocus(
  scenario: Scenario,
  cluster: ClusterId,
  lever: LeverId,
  multiplier: number,
): Scenario {
  const { [cluster]: own = {}, ...others } = scenario.focus;
  const { [lever]: _before, ...kept } = own;
  const next = multiplier === 1 ? kept : { ...kept, [lever]: multiplier };
  return {
    ...scenario,
    focus: Object.keys(next).length > 0 ? { ...others, [cluster]: next } : others,
  };
}
