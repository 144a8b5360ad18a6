import { describe, expect, it } from 'vitest';
import { planTrails, stretchedTrails, trailClusters } from '#charts/gallery/sampleTrails.ts';
import { trailGeometry } from '#charts/trails/trailGeometry.ts';
import { trailDomains, trailScale } from '#charts/trails/trailScale.ts';

const clusters = trailClusters('zh');
const geometry = trailGeometry(836, 583);

describe('axes of the trails', () => {
  it('hold every cluster in every year inside the frame', () => {
    const scale = trailScale(trailDomains(clusters, planTrails), geometry);
    const count = planTrails.output.length / 4;
    for (const { column } of clusters) {
      for (const year of [0, 1, 2, 3]) {
        const x = scale.x(planTrails.productivity[year * count + column]!);
        const y = scale.y(planTrails.energyIntensity[year * count + column]!);
        expect(x).toBeGreaterThanOrEqual(geometry.span.left);
        expect(x).toBeLessThanOrEqual(geometry.span.right);
        expect(y).toBeGreaterThanOrEqual(geometry.span.top);
        expect(y).toBeLessThanOrEqual(geometry.span.bottom);
      }
    }
  });

  it('are the same for results that differ little, and of another size for others', () => {
    const domains = trailDomains(clusters, planTrails);
    expect(trailDomains(clusters, stretchedTrails(1.01))).toEqual(domains);
    expect(trailDomains(clusters, stretchedTrails(2))).not.toEqual(domains);
  });

  it('have few round ticks, energy intensity upwards, productivity to the right', () => {
    const scale = trailScale(trailDomains(clusters, planTrails), geometry);
    expect(scale.xTicks).toEqual([10, 15, 20, 30, 50, 100, 150]);
    expect(scale.yTicks).toEqual([0.2, 0.5, 1, 2]);
    expect(scale.y(2)).toBeLessThan(scale.y(0.2));
    expect(scale.x(100)).toBeGreaterThan(scale.x(10));
  });

  it('are there without any cluster or number', () => {
    const nothing = {
      ...planTrails,
      province: {
        ...{ productivity: [NaN], energyIntensity: [0] },
        plan: { productivity: [], energyIntensity: [] },
      },
    };
    expect(trailDomains([], nothing)).toEqual({ x: [1, 10], y: [1, 10] });
  });
});
