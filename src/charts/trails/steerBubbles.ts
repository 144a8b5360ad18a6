import { tick } from 'svelte';
import { bubbleInDirection } from './bubbleAt.ts';
import type { TrailCluster } from './TrailsProps.ts';

/** Where the keyboard stands among the bubbles. */
export interface Standing {
  readonly members: readonly TrailCluster[];
  /** [x, y, radius] by member. */
  readonly bubbles: Float64Array;
  readonly active: number;
  /** The member Home goes to. */
  readonly home: number;
}

/**
 * Roving focus of the trails: arrows go to the nearest bubble that way, Home to the largest, Enter and Space pick.
 * @returns the cluster that has the focus now, undefined when the key is not ours
 */
export function steerBubbles(
  event: KeyboardEvent & { currentTarget: SVGSVGElement },
  { members, bubbles, active, home }: Standing,
  pick: (id: string) => void,
): string | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || active < 0) return undefined;
  const isPick = event.key === 'Enter' || event.key === ' ';
  if (!isPick && event.key !== 'Home' && !event.key.startsWith('Arrow')) return undefined;
  event.preventDefault();
  const next = event.key === 'Home' ? home : bubbleInDirection(event.key, bubbles, active);
  const { id } = members[next ?? active]!;
  if (isPick) pick(id);
  const chart = event.currentTarget;
  void tick().then(() => {
    chart.querySelector<SVGElement>(`[data-cluster="${CSS.escape(id)}"]`)?.focus();
  });
  return id;
}
