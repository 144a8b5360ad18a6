import { dimensions } from '#model/dimensions.ts';
import { baseYearErrors, clusters, events } from '#model/generated/tables.ts';
import type { NormalDraws } from './Normals.ts';

/** Writes exp(deviation · z) of one dimension; 1 when the deviation is 0. */
function fillFactor(
  deviation: number,
  draws: NormalDraws,
  dimension: number,
  target: Float64Array,
  offset: number,
): void {
  if (deviation === 0) {
    target.fill(1, offset, offset + draws.count);
    return;
  }
  const { normals, first, count } = draws;
  const from = normals.locate(dimension, first, count);
  const curve = { factor: 1, above: deviation, below: deviation };
  normals.exponentials(curve, from, count, target, offset);
}

/**
 * Base-year data-error factors exp(sd(grade) · z) of clusters given by their places in the table, as
 * [position][stride] (model text, section 8); 1 when `uncertain` is false. Throws RangeError for an unknown place.
 */
export function fillBaseFactors(
  uncertain: boolean,
  draws: NormalDraws,
  places: ArrayLike<number>,
  target: Float64Array,
  stride: number,
): void {
  for (let position = 0; position < places.length; position += 1) {
    const place = places[position] as number;
    const cluster = clusters[place];
    if (cluster === undefined) throw new RangeError(`no cluster ${place}`);
    const deviation = uncertain ? baseYearErrors[cluster.grade] : 0;
    fillFactor(deviation, draws, dimensions.baseYear + place, target, position * stride);
  }
}

/**
 * Factors exp(sizeSd · z) on the size of the projects that add output, as [event][stride]; 1 for closures
 * and when `uncertain` is false.
 */
export function fillEventFactors(
  uncertain: boolean,
  draws: NormalDraws,
  target: Float64Array,
  stride: number,
): void {
  events.forEach((event, place) => {
    const deviation = uncertain && event.kind === 'add' ? event.sizeSd : 0;
    fillFactor(deviation, draws, dimensions.event + place, target, place * stride);
  });
}
