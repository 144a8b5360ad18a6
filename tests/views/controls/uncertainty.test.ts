import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { SimulationClient, SimulationState } from '#client/contract.ts';
import { assumptionsMessages } from '#i18n/controls/assumptions/messages.ts';
import { zh } from '#i18n/controls/zh.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { uncertaintySources } from '#model/scenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { Board } from '#state/board.svelte.ts';
import UncertaintyTable from '#views/controls/assumptions/UncertaintyTable.svelte';
import { widestSource } from '#views/controls/assumptions/widthFigures.ts';
import { simulate } from '../../state/simulate.ts';
import { renderAround } from '../renderAround.ts';

/** A simulation that answers with a whole sample as soon as its answer is made. */
class PromptClient implements SimulationClient {
  readonly #listeners: ((state: SimulationState) => void)[] = [];
  done: Promise<void> = Promise.resolve();

  run(scenario: Scenario): void {
    this.done = this.done.then(async () => {
      const result = await simulate(scenario);
      const state = { status: 'settled', result, draws: 64, milliseconds: 1 } as const;
      for (const listener of this.#listeners) listener(state);
    });
  }

  stop(): void {
    throw new Error('nothing is left unfinished here');
  }

  retry(): void {
    throw new Error('nothing fails here');
  }

  subscribe(listener: (state: SimulationState) => void): () => void {
    this.#listeners.push(listener);
    return () => undefined;
  }

  dispose(): void {
    this.#listeners.length = 0;
  }
}

const scenario: Scenario = { ...defaultScenario, draws: 256 };

async function open(selected?: 'yongkang-hardware'): Promise<Board> {
  const [live, beside] = [new PromptClient(), new PromptClient()];
  const board = new Board(live, beside);
  board.scenario.open(scenario);
  board.stage.selected = selected;
  const texts = assumptionsMessages.zh.uncertainty;
  renderAround({ board }, (internals) =>
    UncertaintyTable(internals, { words: zh, texts, language: 'zh' }),
  );
  expect(board.widthsShown).toBe(true);
  board.simulation.run(scenario);
  await live.done;
  board.comparisons.want(board.aloneScenarios);
  for (let run = 0; run <= uncertaintySources.length; run++) await beside.done;
  return board;
}

const cells = (row: string): string[] =>
  within(screen.getByRole('row', { name: new RegExp(row) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent.trim());

describe('what a band contains', () => {
  it('is shown with the width each source alone makes, the widest named', async () => {
    await open();
    expect(screen.getAllByRole('switch')).toHaveLength(uncertaintySources.length);
    const widths = ['系数', '环境', '偶然', '基年误差'].map(cells);
    for (const [tier1000, tier500, output] of widths) {
      expect(tier1000).toMatch(/^\d+$/);
      expect(tier500).toMatch(/^\d+$/);
      expect(output).toMatch(/^\d,?\d+$/);
    }
    const counts = widths.map(([, tier500]) => Number(tier500));
    expect(counts[3]).toBe(Math.max(...counts));
    expect(Number(cells('看板上的区间')[1])).toBeGreaterThanOrEqual(counts[3]!);
    expect(
      screen.getByText(/^最宽的一种：.*五百亿级看基年误差|^最宽的一种：基年误差/),
    ).toBeTruthy();
  });

  it('tells the output of the selected cluster', async () => {
    await open('yongkang-hardware');
    expect(screen.getByRole('columnheader', { name: /永康五金产值/ })).toBeTruthy();
    expect(screen.getByRole('table', { name: /永康五金产值/ })).toBeTruthy();
  });
});

describe('the widest source', () => {
  const widths = (tier500: number) => ({ tier1000: 1, tier500, output: 1 });

  it('is told once all are known, and only where one is wider than the others', () => {
    const some = { parameters: widths(2), chance: widths(1), baseData: widths(4) };
    expect(widestSource(some, 'tier500')).toBeUndefined();
    const all = { ...some, environment: widths(3) };
    expect(widestSource(all, 'tier500')).toBe('baseData');
    expect(widestSource({ ...all, environment: widths(4) }, 'tier500')).toBeUndefined();
  });
});
