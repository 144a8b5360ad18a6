import fc from 'fast-check';
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

test('several steps are undone and redone at once, and told as one', () => {
  const state = dragged(0.65);
  state.settle();
  state.apply({ control: 'seed', to: 2 }, { ...state.current, seed: 2 });
  state.apply({ control: 'draws', to: 64 }, { ...state.current, draws: 64 });
  const newest = state.current;
  state.go(1);
  expect(state.current).toEqual(withSmart(0.65));
  expect(state.lastGesture?.before).toBe(newest);
  expect(state.lastGesture?.gesture).toMatchObject({
    control: 'undo',
    steps: [{ control: 'draws' }, { control: 'seed' }],
  });
  expect([state.past.length, state.future.length]).toEqual([1, 2]);
  state.go(3);
  expect(state.current).toBe(newest);
  expect(state.lastGesture?.gesture).toMatchObject({
    control: 'redo',
    steps: [{ control: 'seed' }, { control: 'draws' }],
  });
  expect(state.canRedo).toBe(false);
  for (const place of [-1, 3, 4]) state.go(place);
  expect(state.current).toBe(newest);
});

test('a walk through the history ends where single steps would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 12 }), (places) => {
      const states = [new ScenarioState(), new ScenarioState()] as const;
      for (const state of states)
        for (let seed = 2; seed < 7; seed++)
          state.apply({ control: 'seed', to: seed }, { ...state.current, seed });
      for (const place of places) {
        states[0].go(place);
        const single = states[1];
        while (single.past.length > place && single.canUndo) single.undo();
        while (single.past.length < Math.min(place, 5)) single.redo();
        if (place <= 5) expect(states[0].current.seed).toBe(single.current.seed);
        else single.go(states[0].past.length);
      }
      const trail = ({ past, future }: ScenarioState): unknown => [past, future];
      expect(trail(states[0])).toEqual(trail(states[1]));
    }),
  );
});

test('during a gesture its beginning and its present are known', () => {
  const state = dragged(0.65, 0.7);
  expect(state.start).toBe(defaultScenario);
  expect(state.gesture).toEqual({ ...smart, from: 0.6, to: 0.7 });
  state.settle();
  expect(state.start).toBe(state.current);
  expect(state.gesture).toBeUndefined();
});
