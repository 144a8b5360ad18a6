import { expect, test } from 'vitest';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { ScenarioState } from '#state/ScenarioState.svelte.ts';

const withSmart = (level: number): Scenario => ({
  ...defaultScenario,
  levels: { ...defaultScenario.levels, sp: level },
});
const smart = { control: 'lever', id: 'sp' };

function dragged(...levels: number[]): ScenarioState {
  const state = new ScenarioState();
  for (const level of levels) state.change({ ...smart, from: 0.6, to: level }, withSmart(level));
  return state;
}

test('a drag is one entry, from where it began', () => {
  const state = dragged(0.65, 0.7, 0.75);
  expect(state.moving).toBe(true);
  state.settle();
  expect(state.moving).toBe(false);
  expect(state.past).toEqual([
    { scenario: defaultScenario, label: { ...smart, from: 0.6, to: 0.75 } },
  ]);
  state.undo();
  expect(state.current).toEqual(defaultScenario);
  state.redo();
  expect(state.current.levels.sp).toBe(0.75);
});

test('a drag that returns leaves no entry', () => {
  const state = dragged(0.65, 0.6);
  state.settle();
  expect(state.canUndo).toBe(false);
});

test('another control ends the gesture under way', () => {
  const state = dragged(0.7);
  state.change({ control: 'seed', to: 2 }, { ...withSmart(0.7), seed: 2 });
  expect(state.past).toHaveLength(1);
  state.settle();
  expect(state.past).toHaveLength(2);
});

test('a new gesture forgets what was undone', () => {
  const state = dragged(0.7);
  state.undo();
  state.apply({ control: 'seed' }, { ...defaultScenario, seed: 3 });
  expect(state.canRedo).toBe(false);
});

test('a fresh scenario has nothing to undo', () => {
  const state = dragged(0.7);
  state.open(referenceScenario);
  expect(state.opened).toBe(referenceScenario);
  expect([state.canUndo, state.canRedo, state.moving]).toEqual([false, false, false]);
});

test('the reference has its own plan and the world on the board', () => {
  const state = new ScenarioState();
  state.open({ ...defaultScenario, environment: 'trade-shock', timeStep: 1 });
  expect(state.referenceScenario).toEqual({
    ...referenceScenario,
    environment: 'trade-shock',
    timeStep: 1,
  });
  state.reference = 'maximum';
  expect(state.referenceScenario.levels.sp).toBe(1);
});
