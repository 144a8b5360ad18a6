import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageQuantity } from '#state/Stage.svelte.ts';
import { quantityScale } from '#views/figures/quantityScale.ts';

const written = (id: StageQuantity, value: number, language: 'zh' | 'en') => {
  const { factor, text } = quantityScale(id, 'cluster', language);
  return text(value * factor);
};

describe('quantities as written', () => {
  it('are 亿元 or bn yuan, 万人 or thousands', () => {
    expect([written('output', 1066.4, 'zh'), written('output', 1066.4, 'en')]).toEqual([
      '1,070',
      '107',
    ]);
    expect([written('employment', 3.217, 'zh'), written('employment', 3.217, 'en')]).toEqual([
      '3.22',
      '32.2',
    ]);
    const { factor, text } = quantityScale('output', 'province', 'en');
    expect(text(56140 * factor)).toBe('5.61');
  });

  it('are the same number in both languages', () => {
    const amounts = ['output', 'valueAdded', 'employment'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...amounts),
        fc.double({ min: 20, max: 4000, noNaN: true }),
        (id, value) => {
          const read = (language: 'zh' | 'en'): number =>
            Number(written(id, value, language).replaceAll(',', '')) /
            quantityScale(id, 'cluster', language).factor;
          expect(read('zh') / read('en')).toBeCloseTo(1, 1);
        },
      ),
    );
  });

  it("give a cluster's share of a programme a decimal", () => {
    expect(written('smartFactories', 0.73, 'zh')).toBe('0.7');
    expect(quantityScale('smartFactories', 'province', 'zh').text(109.6)).toBe('110');
  });
});
