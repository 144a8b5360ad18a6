import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { withinSentence } from '#i18n/formats.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import { assumptionDifferences } from '#views/controls/differences/assumptionDifferences.ts';
import { planDifferences } from '#views/controls/differences/planDifferences.ts';
import { worldDifferences } from '#views/controls/differences/worldDifferences.ts';
import DifferenceChips from '#views/controls/DifferenceChips.svelte';
import { gestureText } from '#views/footer/gestureText.ts';
import { referenceName } from '#views/header/referenceName.ts';
import { renderPart } from '../renderPart.ts';

const words = controlsMessages.zh;
const pinned: Scenario = {
  ...defaultScenario,
  environment: 'price-slump',
  levels: { ...defaultScenario.levels, sp: 0.2 },
  focus: { 'yongkang-hardware': { sp: 2 } },
  drivers: { domesticDemandGrowth: { 2021: 0.03 } },
  parameters: {},
  uncertainty: { ...defaultScenario.uncertainty, chance: false },
  baseOutputs: { 'yongkang-hardware': { value: 700, note: '' } },
};

describe('a pin as the reference', () => {
  test('differs from the board in every part, and each chip leads back to the pin', () => {
    const differences = [
      ...planDifferences(defaultScenario, pinned, words),
      ...worldDifferences(defaultScenario, words, 'zh', pinned),
      ...assumptionDifferences(defaultScenario, words, pinned),
    ];
    expect(differences.map(({ tone }) => tone)).toEqual(
      expect.arrayContaining(['plan', 'world', 'assumption']),
    );
    const back = differences.reduce((scenario, { undo }) => undo(scenario), defaultScenario);
    expect(sameScenario(back, pinned)).toBe(true);
  });

  test('differs from itself in nothing', () => {
    expect([
      ...planDifferences(pinned, pinned, words),
      ...worldDifferences(pinned, words, 'zh', pinned),
      ...assumptionDifferences(pinned, words, pinned),
    ]).toEqual([]);
  });

  test('is what the row of differences measures from and resets to', () => {
    const { board } = renderPart(DifferenceChips, {});
    board.pins.refer(board.pins.add('跌', pinned)!.key);
    flushSync();
    const reset = screen.getByRole<HTMLButtonElement>('button', { name: '还原到 参照' });
    expect(reset.title).toContain('A 跌');
    reset.click();
    flushSync();
    const { seed, draws, timeStep } = defaultScenario;
    expect(board.scenario.current).toEqual({ ...pinned, seed, draws, timeStep });
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    const { gesture } = board.scenario.lastGesture!;
    expect(gestureText(gesture, boardMessages.zh, words, 'zh')).toBe('还原到参照');
  });

  test('is named by letter and name, which no sentence changes', () => {
    const { board } = renderPart(DifferenceChips, {});
    const header = boardMessages.zh.header;
    board.scenario.reference = 'plan';
    expect(referenceName(board, header)).toBe('计划如文');
    board.pins.add('one', planScenarios.none);
    board.pins.refer(board.pins.add('Two Steps', planScenarios.maximum)!.key);
    expect(referenceName(board, header)).toBe('B Two Steps');
    expect(withinSentence('B Two Steps')).toBe('B Two Steps');
    expect(withinSentence('No policy')).toBe('no policy');
  });

  test('opened on the board is told by its name', () => {
    const told = (id: string) =>
      gestureText({ control: 'scenario', id, to: 'pin' }, boardMessages.zh, words, 'zh');
    expect([told('跌'), told('')]).toEqual(['打开“跌”', '打开钉住的情景']);
  });
});
