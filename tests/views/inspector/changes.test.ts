import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { inspectorMessages } from '#i18n/inspector/messages.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds, leverIds } from '#model/generated/tables.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import { assumptionDifferences } from '#views/controls/differences/assumptionDifferences.ts';
import { isLast } from '#views/controls/differences/isLast.ts';
import { gestureText } from '#views/footer/gestureText.ts';
import { readBaseForm, typedOutput } from '#views/inspector/base/readBaseForm.ts';
import { withBaseOutput } from '#views/inspector/base/withBaseOutput.ts';
import { withFocus } from '#views/inspector/focus/withFocus.ts';

const words = inspectorMessages.zh.base;
const read = (value: string, note = '统计公报') => readBaseForm(value, note, words, 'zh');

describe('a base figure of one’s own', () => {
  test('needs a number and where it comes from, and says by name what is wrong', () => {
    expect(read('900')).toEqual({ own: { value: 900, note: '统计公报' } });
    expect(read('１,２００ ')).toMatchObject({ own: { value: 1200 } });
    expect(read('abc')).toEqual({ field: 'value', mistake: '“abc”不是数' });
    expect(read('')).toEqual({ field: 'value', mistake: words.empty });
    expect(read('-3')).toMatchObject({ field: 'value' });
    expect(read('0')).toMatchObject({ field: 'value' });
    expect(read('2000000')).toMatchObject({ mistake: '“2000000”须大于 0，不超过 1,000,000' });
    expect(read('900', '  ')).toEqual({ field: 'note', mistake: words.noNote });
  });

  test('is typed in billions in English', () => {
    const texts = inspectorMessages.en.base;
    expect(readBaseForm('92.5', 'yearbook', texts, 'en')).toEqual({
      own: { value: 925, note: 'yearbook' },
    });
    expect(typedOutput(925, 'en')).toBe('92.5');
    expect(typedOutput(925, 'zh')).toBe('925');
  });

  test('comes and goes without a trace, on the grid of links', () => {
    const own = withBaseOutput(defaultScenario, 'yongkang-hardware', {
      value: 912.34567,
      note: '自查',
    });
    expect(own.baseOutputs['yongkang-hardware']).toEqual({ value: 912.346, note: '自查' });
    expect(sameScenario(withBaseOutput(own, 'yongkang-hardware', undefined), defaultScenario)).toBe(
      true,
    );
  });

  test('is a difference, and the one that was just made', () => {
    const own = withBaseOutput(defaultScenario, 'yongkang-hardware', { value: 900, note: '自查' });
    const [difference] = assumptionDifferences(own, controlsMessages.zh);
    expect(difference).toMatchObject({ id: 'baseOutputs', change: '1 项' });
    const gesture = { control: 'baseOutput', id: 'yongkang-hardware', from: 810, to: 900 };
    expect(isLast(difference!, gesture)).toBe(true);
    expect(gestureText(gesture, boardMessages.zh, controlsMessages.zh, 'zh')).toBe(
      '永康五金 2019 年产值 810→900 亿元',
    );
  });
});

describe('the multiplier of a lever in one cluster', () => {
  test('of 1 is none', () => {
    const cluster = fc.constantFrom(...clusterIds);
    const lever = fc.constantFrom(...leverIds);
    fc.assert(
      fc.property(cluster, lever, fc.integer({ min: 0, max: 30 }), (id, changed, tenths) => {
        const focused = withFocus(defaultScenario, id, changed, tenths / 10);
        expect(focused.focus[id]?.[changed] ?? 1).toBe(tenths / 10);
        expect(normaliseScenario(focused).focus).toEqual(focused.focus);
        expect(withFocus(focused, id, changed, 1).focus).toEqual({});
      }),
    );
  });

  test('leaves other levers and clusters as they are', () => {
    const first = withFocus(defaultScenario, 'yongkang-hardware', 'sp', 2);
    const both = withFocus(withFocus(first, 'yongkang-hardware', 'qs', 0), 'ningbo-auto', 'sp', 3);
    expect(withFocus(both, 'yongkang-hardware', 'qs', 1).focus).toEqual({
      'yongkang-hardware': { sp: 2 },
      'ningbo-auto': { sp: 3 },
    });
  });

  test('is told with the name of the cluster, and marks its group', () => {
    const gesture = { control: 'focus', id: 'yongkang-hardware/sp', from: 1, to: 1.5 };
    expect(gestureText(gesture, boardMessages.zh, controlsMessages.zh, 'zh')).toBe(
      '永康五金的生产过程智能化 ×1→×1.5',
    );
    expect(isLast({ id: 'digital' }, gesture)).toBe(true);
    expect(isLast({ id: 'brand' }, gesture)).toBe(false);
  });
});
