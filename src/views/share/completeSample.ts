import { sameScenario } from '#model/sameScenario.ts';
import type { Board } from '#state/board.svelte.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';

/** The result of the scenario on the board with all its draws; undefined while it is under way. */
export function completeSample({ scenario, simulation }: Board): BandedResult | undefined {
  const { status, banded } = simulation;
  if (status !== 'settled' || !banded) return undefined;
  const isWhole = banded.bands.draws >= banded.scenario.draws;
  return isWhole && sameScenario(banded.scenario, scenario.current) ? banded : undefined;
}
