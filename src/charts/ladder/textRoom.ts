import { textWidth } from '../figures/fitText.ts';
import type { TextRoom } from './ladderGeometry.ts';
import type { LadderCluster, LadderLabels } from './LadderProps.ts';

/** Widths of the longest name and the longest badge. They depend on the language, not on the numbers. */
export function textRoom(clusters: readonly LadderCluster[], labels: LadderLabels): TextRoom {
  const badges = ([500, 1000] as const).map((line) => textWidth(labels.crossed(line, 'up'), 12));
  const names = clusters.map((cluster) => textWidth(cluster.label, 12));
  return { names: Math.max(0, ...names), badges: Math.max(...badges) };
}
