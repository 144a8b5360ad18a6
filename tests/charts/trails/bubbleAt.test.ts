import { describe, expect, it } from 'vitest';
import { planTrails, trailClusters } from '#charts/gallery/sampleTrails.ts';
import { bubbleAt, bubbleInDirection } from '#charts/trails/bubbleAt.ts';
import { restOffsets } from '#charts/trails/restOffsets.ts';
import { trailGeometry } from '#charts/trails/trailGeometry.ts';
import { drawnBubbles, trailPositions } from '#charts/trails/trailPositions.ts';
import { trailDomains, trailScale } from '#charts/trails/trailScale.ts';

/** Middle, right, left, below, far right and a little down. */
const bubbles = Float64Array.from(
  [
    [50, 50, 5],
    [70, 52, 5],
    [20, 50, 5],
    [50, 90, 10],
    [120, 60, 5],
  ].flat(),
);

describe('the bubble in a direction', () => {
  it('is the nearest that lies more ahead than aside', () => {
    expect(bubbleInDirection('ArrowRight', bubbles, 0)).toBe(1);
    expect(bubbleInDirection('ArrowLeft', bubbles, 0)).toBe(2);
    expect(bubbleInDirection('ArrowDown', bubbles, 0)).toBe(3);
    expect(bubbleInDirection('ArrowUp', bubbles, 0)).toBeUndefined();
    expect(bubbleInDirection('a', bubbles, 0)).toBeUndefined();
  });

  it.each([0, 1, 2, 3])('leads by arrows to each of the 135 clusters, year %i', (year) => {
    const clusters = trailClusters('zh');
    const geometry = trailGeometry(836, 583);
    const scale = trailScale(trailDomains(clusters, planTrails), geometry);
    const positions = trailPositions(clusters, planTrails, scale, geometry);
    const offsets = restOffsets(clusters, positions, year, planTrails.output.length / 4);
    const rest = drawnBubbles(clusters, positions, year, offsets);
    const reached = new Set([0]);
    for (const from of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = bubbleInDirection(key, rest, from);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBe(clusters.length);
  });
});

describe('the bubble at a point', () => {
  it('is the one under it, or the nearest within reach of a finger', () => {
    expect(bubbleAt(bubbles, 52, 48, 0)).toBe(0);
    expect(bubbleAt(bubbles, 61, 50, 0)).toBeUndefined();
    expect(bubbleAt(bubbles, 61, 50, 22)).toBe(1);
    expect(bubbleAt(bubbles, 300, 300, 22)).toBeUndefined();
  });
});
