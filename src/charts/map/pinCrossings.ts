import { tierBounds } from '#model/quantities.ts';
import { ringPath } from '../figures/ringPath.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import type { MapFrame } from './mapFrame.ts';
import type { MapCluster } from './MapProps.ts';

/** Clusters that stand in a higher or a lower tier in a pin than on the board, and marks of a small map. */
export interface PinCrossings {
  readonly above: readonly MapCluster[];
  readonly below: readonly MapCluster[];
  readonly up: string;
  readonly down: string;
  /** The others from 500 亿元 up in the pin. */
  readonly same: string;
}

function tierOf(output: number): 0 | 1 | 2 {
  if (output >= tierBounds.tier1000) return 2;
  return output >= tierBounds.tier500 ? 1 : 0;
}

const [half, depth, dot] = [3.4, 6, 1.3];

/**
 * Compares the tiers of medians.
 * @param clusters those that are shown
 * @param outputs 亿元 on the board, and `pinned` those of the pin, by `MapCluster.column`
 */
export function pinCrossings(
  clusters: readonly MapCluster[],
  outputs: ArrayLike<number>,
  pinned: ArrayLike<number>,
  { place }: Pick<MapFrame, 'place'>,
): PinCrossings {
  const found = {
    ...{ above: [] as MapCluster[], below: [] as MapCluster[] },
    ...{ up: '', down: '', same: '' },
  };
  for (const cluster of clusters) {
    const { column, lon, lat } = cluster;
    const [own, other] = [tierOf(outputs[column] ?? 0), tierOf(pinned[column] ?? 0)];
    const [x, y] = place(lon, lat).map(roundPixel) as [number, number];
    if (other > own) {
      found.above.push(cluster);
      found.up += `M${roundPixel(x - half)} ${y + depth / 2}h${2 * half}l${-half} ${-depth}Z`;
    } else if (other < own) {
      found.below.push(cluster);
      found.down += `M${roundPixel(x - half)} ${y - depth / 2}h${2 * half}l${-half} ${depth}Z`;
    } else if (other > 0) found.same += ringPath(x, y, dot);
  }
  return found;
}
