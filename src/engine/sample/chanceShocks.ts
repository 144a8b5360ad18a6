import { dimensions } from '#model/dimensions.ts';
import { clusters, sectorIds, sectors, sectorShocks } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { EnvironmentPreset } from '#model/tables.ts';
import { fillScaled } from './fillScaled.ts';
import type { NormalDraws } from './Normals.ts';

/**
 * Demand shocks of the sectors of the clusters at the given places, mean of the preset + sectorSd · z, as
 * [year][sector][stride], a year (model text, section 8). Without chance the mean alone.
 */
export function fillSectorShocks(
  scenario: Scenario,
  preset: EnvironmentPreset,
  draws: NormalDraws,
  places: ArrayLike<number>,
  target: Float64Array,
  stride: number,
): void {
  const deviation = scenario.uncertainty.chance ? preset.sectorSd : 0;
  const means = sectorShocks[scenario.environment];
  const present = new Set(Array.from(places, (place) => clusters[place]?.sector));
  simulatedYears.forEach((_, year) => {
    sectorIds.forEach((sector, place) => {
      if (!present.has(sector)) return;
      const column = year * sectors.length + place;
      const mean = means?.[sector][year] ?? 0;
      fillScaled(draws, dimensions.sector + column, deviation, mean, target, column * stride);
    });
  });
}

/** Shocks clusterSd · z of the clusters at the given places of the table, as [year][position][stride], a year; 0 without chance. */
export function fillClusterShocks(
  scenario: Scenario,
  preset: EnvironmentPreset,
  draws: NormalDraws,
  places: ArrayLike<number>,
  target: Float64Array,
  stride: number,
): void {
  const deviation = scenario.uncertainty.chance ? preset.clusterSd : 0;
  simulatedYears.forEach((_, year) => {
    for (let position = 0; position < places.length; position += 1) {
      const dimension = dimensions.cluster + year * clusters.length + (places[position] as number);
      const column = year * places.length + position;
      fillScaled(draws, dimension, deviation, 0, target, column * stride);
    }
  });
}
