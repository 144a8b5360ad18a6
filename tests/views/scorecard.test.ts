import { expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { targetIds } from '#model/generated/tables.ts';
import { outputFigure, outputText } from '#views/figures/outputFigure.ts';
import { goalFigure, targetFigure } from '#views/figures/targetFigure.ts';
import { readTarget, referenceTarget, tileName } from '#views/scorecard/targetReading.ts';
import { simulate, simulateCentral } from '../state/simulate.ts';

const banded = await simulate({ ...defaultScenario, draws: 128 });
const words = boardMessages.zh;

test('every target is read with its own goal, band and probability', () => {
  targetIds.forEach((id, place) => {
    const reading = readTarget(id, banded, banded);
    expect(reading.target.id).toBe(id);
    expect(reading.median).toBe(banded.bands.targets[place * 5 + 2]);
    expect(reading.tolerant).toBeGreaterThanOrEqual(reading.strict ?? NaN);
  });
});

test('a ratio follows the newest central run, a count waits for its draws', () => {
  const next = simulateCentral({ ...referenceScenario, draws: 128 });
  const productivity = readTarget('labourProductivity', next, banded);
  const place = targetIds.indexOf('labourProductivity');
  const shift = next.central.targets[place]! - banded.central.targets[place]!;
  expect(shift).toBeLessThan(0);
  expect(productivity.median).toBeCloseTo(banded.bands.targets[place * 5 + 2]! + shift, 12);
  expect(readTarget('tier500', next, banded).median).toBe(
    readTarget('tier500', banded, banded).median,
  );
});

test('before the first draws a target has its central run and no probability', () => {
  const central = simulateCentral(defaultScenario);
  const reading = readTarget('rdRatio', central, undefined);
  expect(reading.median).toBe(central.central.targets[targetIds.indexOf('rdRatio')]);
  expect(reading.tolerant).toBeUndefined();
  expect(tileName('rdRatio', reading, words)).toBe('研发／营收：正在计算');
  expect(referenceTarget('rdRatio', undefined)).toBeUndefined();
});

test('a tile names what it shows', () => {
  expect(tileName('tier1000', readTarget('tier1000', banded, banded), words)).toMatch(
    /^千亿级：中位数 1\d，目标 15 左右，达到的概率 \d\d%，(很可能|不确定)$/,
  );
});

test('targets and outputs are printed as they are known', () => {
  expect(targetFigure('energyIntensity', -0.0476)).toBe('−4.8%');
  expect(goalFigure('energyIntensity', -0.04)).toBe('−4%');
  expect(targetFigure('rdRatio', 0.01964)).toBe('1.96%');
  expect(goalFigure('standards', 3000)).toBe('3,000');
  expect(outputFigure(1066.4, 'zh')).toBe('1,070');
  expect(outputText(1066.4, 'en')).toBe('107 bn yuan');
  expect(outputText(74.2, 'en')).toBe('7.4 bn yuan');
});
