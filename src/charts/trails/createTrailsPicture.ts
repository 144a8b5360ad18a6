import { createHold } from '../figures/createHold.ts';
import { createMemo } from '../figures/createMemo.ts';
import { provincePath, trailPoints, type ProvincePath } from './provincePath.ts';
import { readingOf } from './readingOf.ts';
import { restOffsets } from './restOffsets.ts';
import { trailGeometry, type TrailGeometry } from './trailGeometry.ts';
import { trailNames, type TrailNames } from './trailNames.ts';
import { trailStarts, type TrailStart } from './trailPaths.ts';
import { drawnBubbles, trailPositions, type TrailPositions } from './trailPositions.ts';
import { trailDomains, trailScale, type TrailDomains, type TrailScale } from './trailScale.ts';
import type { TrailCluster, TrailFigures, TrailsLabels, TrailsProps } from './TrailsProps.ts';

/** Everything the trails draw but what moves between years or settles. */
export interface TrailsPicture {
  readonly geometry: TrailGeometry;
  readonly members: readonly TrailCluster[];
  /** Place of the year among the years. */
  readonly place: number;
  readonly scale: TrailScale;
  readonly positions: TrailPositions;
  readonly province: ProvincePath;
  readonly starts: readonly TrailStart[];
  /** 亿元 in that year, by member. */
  readonly output: (member: number) => number;
  /** How far bubbles are moved off their point; they hold still, and so do bubbles at rest, names and what is read aloud. */
  readonly offsets: Float64Array;
  readonly resting: Float64Array;
  readonly names: TrailNames;
  readonly spoken: readonly string[];
  readonly largest: number;
}

type Asked = Omit<TrailsProps, 'summary' | 'onselect'>;

/** Draws one picture after another; what holds still, or follows from the same figures, is the same object. */
export function createTrailsPicture(): (asked: Asked) => TrailsPicture {
  const geometryOf = createMemo(trailGeometry);
  const membersOf = createMemo(
    (clusters: readonly TrailCluster[], shown: ReadonlySet<string> | undefined) =>
      shown ? clusters.filter(({ id }) => shown.has(id)) : clusters,
  );
  const scaleOf = createMemo(trailScale);
  const positionsOf = createMemo(trailPositions);
  const domainsOf = createMemo(trailDomains);
  const offsetsOf = createMemo(restOffsets);
  const restingOf = createMemo(drawnBubbles);
  const spokenOf = createMemo(
    (
      members: readonly TrailCluster[],
      figures: TrailFigures,
      place: number,
      labels: TrailsLabels,
    ) => members.map((cluster) => labels.aloud(readingOf(cluster, figures, place))),
  );
  const holdDomains = createHold<TrailDomains>();
  const holdOffsets = createHold<Float64Array>();
  const holdResting = createHold<Float64Array>();
  const holdNames = createHold<TrailNames>();
  const holdSpoken = createHold<readonly string[]>();

  return ({ clusters, figures, labels, width, height, selected, held = false, ...asked }) => {
    const geometry = geometryOf(width, height);
    const members = membersOf(clusters, asked.shown);
    const place = Math.max(0, figures.years.indexOf(asked.year));
    const columns = figures.output.length / figures.years.length;
    const domains = holdDomains(held, [clusters], () => domainsOf(clusters, figures));
    const scale = scaleOf(domains, geometry);
    const positions = positionsOf(members, figures, scale, geometry);
    const province = provincePath(figures.province, scale);
    const starts = trailStarts(members, positions);
    const still = [members, place, domains, width, height];
    const offsets = holdOffsets(held, still, () => offsetsOf(members, positions, place, columns));
    const resting = holdResting(held, [...still, offsets], () =>
      restingOf(members, positions, place, offsets),
    );
    const output = (member: number): number =>
      figures.output[place * columns + members[member]!.column] ?? NaN;
    const names = holdNames(held, [...still, labels, selected], () =>
      trailNames({
        ...{ members, labels, geometry, starts, selected, outputs: output },
        bubbles: resting,
        trails: trailPoints(starts, positions, place),
        province: province.pointsUntil(place),
      }),
    );
    const spoken = holdSpoken(held, [members, labels, place], () =>
      spokenOf(members, figures, place, labels),
    );
    const largest = members.reduce(
      (best, _, member) => (output(member) > output(best) ? member : best),
      0,
    );
    return {
      ...{ geometry, members, place, scale, positions, province, starts, output },
      ...{ offsets, resting, names, spoken, largest },
    };
  };
}
