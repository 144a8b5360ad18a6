import { driverValues } from '#model/driverValues.ts';
import { clusters, events, parameters, sectors, sectorShocks } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { DrawBlock } from '#engine/sample/DrawBlock.ts';
import { drawnDrivers } from '#engine/sample/drawnDrivers.ts';
import { referenceDraws } from '../../reference/referenceDraws.ts';

/**
 * Largest difference, relative to 1 + the value, between a block of all clusters and the reference that shares no
 * code with the engine's sample (its normals are good to 1e-12). NaN counts as infinite.
 */
export function drawsDifference(
  scenario: Scenario,
  rows: readonly (readonly number[])[],
  block: DrawBlock,
): number {
  const reference = referenceDraws(scenario, rows);
  const means = sectorShocks[scenario.environment];
  let worst = 0;
  const compare = (column: Float64Array, place: number, draw: number, expected: number) => {
    const difference = Math.abs(column[place * block.stride + draw]! - expected);
    worst = Math.max(
      worst,
      Number.isNaN(difference) ? Infinity : difference / (1 + Math.abs(expected)),
    );
  };
  for (let draw = 0; draw < rows.length; draw += 1) {
    const of = (columns: Float64Array, count: number, place: number) =>
      columns[draw * count + place]!;
    parameters.forEach((_, place) => {
      compare(block.parameters, place, draw, of(reference.parameters, parameters.length, place));
    });
    clusters.forEach((_, place) => {
      compare(block.baseFactor, place, draw, of(reference.base, clusters.length, place));
    });
    events.forEach(({ kind }, place) => {
      const factor = kind === 'add' ? of(reference.event, events.length, place) : 1;
      compare(block.eventFactor, place, draw, factor);
    });
    for (let year = 0; year < 3; year += 1) {
      const columns = [
        block.domestic,
        block.export,
        block.producerInflation,
        block.purchaseInflation,
      ];
      drawnDrivers.forEach((driver, place) => {
        const deviation = of(reference.environment, 12, year * 4 + place);
        compare(columns[place]!, year, draw, driverValues(scenario, driver)[year]! + deviation);
      });
      sectors.forEach(({ id }, sector) => {
        if (!clusters.some((cluster) => cluster.sector === id)) return;
        const place = year * sectors.length + sector;
        const shock = of(reference.sector, 3 * sectors.length, place);
        compare(block.sector, place, draw, (means?.[id][year] ?? 0) + shock);
      });
      clusters.forEach((_, cluster) => {
        const place = year * clusters.length + cluster;
        compare(block.cluster, place, draw, of(reference.cluster, 3 * clusters.length, place));
      });
    }
  }
  return worst;
}
