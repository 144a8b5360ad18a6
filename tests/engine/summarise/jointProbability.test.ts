import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetIds, targets } from '#model/generated/tables.ts';
import { headlineTargets } from '#model/targets.ts';
import { jointProbability, targetBits } from '#engine/summarise/jointProbability.ts';
import { targetMisses } from '#engine/summarise/targetMisses.ts';

const bit = (...members: (typeof targetIds)[number][]) => targetBits(members);

describe('the joint probability of targets', () => {
  it('names the target whose removal raises it most', () => {
    const misses = Uint32Array.of(0, bit('tier500'), bit('tier500'), bit('energyIntensity'));
    expect(jointProbability(misses, headlineTargets)).toMatchObject({
      probability: 0.25,
      binding: 'tier500',
      withoutBinding: 0.75,
    });
  });

  it('leaves out targets that are not members', () => {
    const misses = Uint32Array.of(0, bit('standards'), bit('tier1000', 'standards'), 0);
    expect(jointProbability(misses, headlineTargets).probability).toBe(0.75);
    expect(jointProbability(misses, targetIds)).toMatchObject({
      probability: 0.5,
      binding: 'standards',
      withoutBinding: 0.75,
    });
  });

  it('takes the least likely target where no single removal helps', () => {
    const both = bit('smartFactories', 'greenParks');
    const misses = Uint32Array.of(both, both, both | bit('tier500'), bit('greenParks', 'tier500'));
    expect(jointProbability(misses, targetIds)).toMatchObject({
      probability: 0,
      binding: 'greenParks',
      withoutBinding: 0,
    });
  });

  it('agrees with counting one target at a time', () => {
    const words = fc.array(fc.nat(4095), { minLength: 1, maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(words, (list) => {
        const found = jointProbability(Uint32Array.from(list), targetIds);
        const share = (bits: number) =>
          list.filter((word) => (word & bits) === 0).length / list.length;
        const removals = targetIds.map((target) => share(4095 & ~bit(target)));
        expect(found.probability).toBe(share(4095));
        expect(found.withoutBinding).toBe(Math.max(...removals));
        expect(removals[targetIds.indexOf(found.binding)]).toBe(found.withoutBinding);
      }),
    );
  });

  it('is at most the probability of the least likely member', () => {
    const words = fc.array(fc.nat(4095), { minLength: 1, maxLength: 100, size: 'max' });
    fc.assert(
      fc.property(words, (list) => {
        const misses = Uint32Array.from(list);
        const alone = targetIds.map((target) => jointProbability(misses, [target]).probability);
        expect(jointProbability(misses, targetIds).probability).toBeLessThanOrEqual(
          Math.min(...alone),
        );
      }),
    );
  });
});

describe('a draw', () => {
  it('meets a target at its bound and misses it just beyond', () => {
    const beyond = (value: number, sign: number) => value - sign * Math.abs(value) * 1e-12;
    targets.forEach(({ value, comparison, toleratedValue }, place) => {
      const sign = comparison === '>=' ? 1 : -1;
      const columns = new Float64Array(targets.length * 3).fill(NaN);
      columns.set([value, beyond(value, sign), beyond(toleratedValue, sign)], place * 3);
      const missed = (strictness: 'strict' | 'tolerant') =>
        [...targetMisses(columns, 3, strictness)].map((word) => (word >>> place) & 1);
      expect(missed('strict')).toEqual([0, 1, 1]);
      expect(missed('tolerant')).toEqual([0, toleratedValue === value ? 1 : 0, 1]);
    });
  });

  it('misses every target whose statistic is no number', () => {
    const columns = new Float64Array(targets.length).fill(NaN);
    expect([...targetMisses(columns, 1, 'tolerant')]).toEqual([4095]);
  });
});
