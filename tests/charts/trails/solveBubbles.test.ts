import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTrails, trailClusters } from '#charts/gallery/sampleTrails.ts';
import { restOffsets } from '#charts/trails/restOffsets.ts';
import { solveBubbles, type Circles } from '#charts/trails/solveBubbles.ts';
import { trailGeometry } from '#charts/trails/trailGeometry.ts';
import { positionsIn, trailPositions } from '#charts/trails/trailPositions.ts';
import { trailDomains, trailScale } from '#charts/trails/trailScale.ts';

/** Deepest overlap of any two circles where they were moved to, negative when all are apart. */
function deepestOverlap({ xs, ys, radii }: Circles, offsets: Float64Array): number {
  let deepest = -Infinity;
  for (let one = 0; one < xs.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const across = xs[one]! + offsets[2 * one]! - xs[other]! - offsets[2 * other]!;
      const down = ys[one]! + offsets[2 * one + 1]! - ys[other]! - offsets[2 * other + 1]!;
      deepest = Math.max(deepest, radii[one]! + radii[other]! - Math.hypot(across, down));
    }
  }
  return deepest;
}

const shifts = (offsets: Float64Array): number[] =>
  Array.from({ length: offsets.length / 2 }, (_, circle) =>
    Math.hypot(offsets[2 * circle]!, offsets[2 * circle + 1]!),
  );

/** Few points and many circles, as clusters of a sector share their start. */
const crowds = fc
  .record({
    points: fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 500 })), {
      minLength: 1,
      maxLength: 12,
    }),
    circles: fc.array(
      fc.tuple(
        fc.nat(11),
        fc.integer({ min: 16, max: 240 }).map((tenths) => tenths / 10),
      ),
      {
        minLength: 1,
        maxLength: 120,
        size: 'max',
      },
    ),
  })
  .map(({ points, circles }) => ({
    xs: circles.map(([point]) => points[point % points.length]![0]),
    ys: circles.map(([point]) => points[point % points.length]![1]),
    radii: circles.map(([, radius]) => radius),
  }));

describe('bubbles', () => {
  it('lets no two overlap, however many share a point', () => {
    fc.assert(
      fc.property(crowds, (circles) => {
        expect(deepestOverlap(circles, solveBubbles(circles))).toBeLessThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('moves none further than a disk that would hold them all loosely', () => {
    fc.assert(
      fc.property(crowds, (circles) => {
        const area = circles.radii.reduce((sum, radius) => sum + (radius + 1) ** 2, 0);
        const furthest = Math.max(...shifts(solveBubbles(circles)));
        expect(furthest).toBeLessThanOrEqual(2 * Math.sqrt(area / 0.7));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves one that is alone where it belongs', () => {
    const alone = { xs: [10, 300], ys: [10, 300], radii: [8, 8] };
    expect(Math.max(...shifts(solveBubbles(alone)))).toBeLessThan(0.1);
  });

  it('moves the small one aside for the large one', () => {
    const [large, small] = shifts(solveBubbles({ xs: [50, 50], ys: [50, 50], radii: [20, 4] }));
    expect(small).toBeGreaterThan(10 * large!);
  });

  it('ends at the same places every time', () => {
    const crowd = { xs: [1, 1, 2, 3], ys: [1, 1, 1, 1], radii: [5, 6, 7, 8] };
    expect(solveBubbles(crowd)).toEqual(solveBubbles(crowd));
  });
});

describe('bubbles of the 135 clusters', () => {
  const clusters = trailClusters('zh');
  const columns = planTrails.output.length / 4;

  it.each([
    [836, 583],
    [612, 330],
    [358, 460],
  ])('stand apart in every year, near their true places, %i px wide', (width, height) => {
    const geometry = trailGeometry(width, height);
    const scale = trailScale(trailDomains(clusters, planTrails), geometry);
    const positions = trailPositions(clusters, planTrails, scale, geometry);
    for (const year of [0, 1, 2, 3]) {
      const byColumn = restOffsets(clusters, positions, year, columns);
      const offsets = Float64Array.from({ length: 2 * clusters.length }, (_, place) => {
        const { column } = clusters[Math.floor(place / 2)]!;
        return byColumn[2 * column + (place % 2)]!;
      });
      expect(deepestOverlap(positionsIn(positions, year), offsets)).toBeLessThan(0);
      const moved = shifts(offsets);
      expect(Math.max(...moved)).toBeLessThan(40);
      expect(moved.reduce((sum, shift) => sum + shift, 0) / moved.length).toBeLessThan(18);
    }
  });
});
