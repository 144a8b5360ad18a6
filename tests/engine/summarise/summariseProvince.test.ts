import { describe, expect, it } from 'vitest';
import { targetIds } from '#model/generated/tables.ts';
import { provinceSeries, quantileLevels, years } from '#model/quantities.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import { goldenFiles } from '../../reference/goldenFiles.ts';
import { drawsOf, goldenShardSums } from './goldenShardSums.ts';

describe('the summary of the province', () => {
  const golden = goldenFiles.find(({ name }) => name === 'draws32-plan-outturn')!;
  const summary = summariseProvince(goldenShardSums(golden, 32), 32, 32);
  const share = (met: readonly boolean[]) => met.filter(Boolean).length / met.length;
  const counts = drawsOf(golden.targets.tier1000);

  it('counts the draws by the clusters above each line in 2022', () => {
    expect(summary.tierCounts.tier1000).toHaveLength(136);
    expect(summary.tierCounts.tier1000[15]).toBe(counts.filter((count) => count === 15).length);
    for (const tier of [summary.tierCounts.tier500, summary.tierCounts.tier1000]) {
      expect(tier.reduce((sum, draws) => sum + draws, 0)).toBe(32);
    }
  });

  it('tells the share of draws that meet each target, strictly and with the tolerance', () => {
    const energy = targetIds.indexOf('energyIntensity');
    expect(summary.strict[0]).toBe(share(counts.map((count) => count >= 15)));
    expect(summary.tolerant[0]).toBe(share(counts.map((count) => count >= 14)));
    const changes = drawsOf(golden.targets.energyIntensity);
    expect(summary.strict[energy]).toBe(share(changes.map((change) => change <= -0.04)));
    summary.tolerant.forEach((probability, place) => {
      expect(probability).toBeGreaterThanOrEqual(summary.strict[place]!);
      expect(summary.tolerantError[place]).toBeGreaterThan(0);
    });
  });

  it('takes the joint probability draw by draw', () => {
    const [values, tolerated] = [counts, drawsOf(golden.targets.tier500)];
    const headline = values.map(
      (count, draw) =>
        count >= 15 &&
        tolerated[draw]! >= 30 &&
        drawsOf(golden.targets.labourProductivity)[draw]! >= 0.07 &&
        drawsOf(golden.targets.rdRatio)[draw]! >= 0.018 &&
        drawsOf(golden.targets.energyIntensity)[draw]! <= -0.04 &&
        drawsOf(golden.targets.wastewaterIntensity)[draw]! <= -0.02 &&
        drawsOf(golden.targets.waterIntensity)[draw]! <= -0.05,
    );
    expect(summary.joint.headline.strict.probability).toBe(share(headline));
    expect(share(headline)).toBeGreaterThan(0);
    const { all, headline: seven } = summary.joint;
    expect(all.strict.probability).toBeLessThanOrEqual(seven.strict.probability);
    expect(seven.strict.probability).toBeLessThanOrEqual(seven.tolerant.probability);
    expect(seven.strict.withoutBinding).toBeGreaterThan(seven.strict.probability);
  });

  it('holds means and quantiles of every series, and quantiles of every target', () => {
    const output = drawsOf(golden.province['2022']!.outputValue);
    expect(summary.provinceMeans[3]).toBeCloseTo(output.reduce((a, b) => a + b, 0) / 32, 6);
    expect(summary.province).toHaveLength(
      provinceSeries.length * years.length * quantileLevels.length,
    );
    const median = summary.targets[2]!;
    expect(counts.filter((count) => count <= median).length).toBeGreaterThanOrEqual(16);
    expect(counts.filter((count) => count >= median).length).toBeGreaterThanOrEqual(16);
  });
});
