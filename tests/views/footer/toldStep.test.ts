import { expect, test } from 'vitest';
import { planScenarios } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { outcomeOf } from '#state/outcome.ts';
import { ScenarioState } from '#state/ScenarioState.svelte.ts';
import { Story } from '#state/Story.svelte.ts';
import { toldStep } from '#views/footer/toldStep.ts';
import { simulate } from '../../state/simulate.ts';

const { none, plan, maximum } = planScenarios;
const { bands } = await simulate({ ...plan, draws: 128 });
const outcome = outcomeOf(bands);

/** A story of these scenarios, whose steps are gone to as the page goes to them. */
function tell(...scenarios: readonly Scenario[]) {
  const [scenario, story] = [new ScenarioState(), new Story()];
  story.replace(
    scenarios.map((shown) => ({
      ...{ caption: '', notes: '' },
      shown: { scenario: shown, reference: 'none', view: 'ladder' },
    })),
  );
  const go = (at: number): void => {
    story.go(at);
    scenario.apply({ control: 'step', to: at + 1 }, scenarios[at]!);
  };
  return { scenario, story, go, told: () => toldStep({ scenario, story }, () => outcome) };
}

const resting = { gesture: undefined, outcome: undefined };

test('the first step of a story says what is, whatever its author did last', () => {
  const { scenario, go, told } = tell(plan, maximum);
  scenario.apply({ control: 'plan', to: 'none' }, none);
  expect(told()).toBeUndefined();
  go(0);
  expect(told()).toEqual(resting);
});

test('a step is told against the step before it, under its own number', () => {
  const { go, told } = tell(plan, maximum, none);
  go(0);
  go(1);
  expect(told()).toEqual({ gesture: { control: 'step', to: 2 }, outcome });
  go(0);
  go(2);
  expect(told()).toEqual({ gesture: { control: 'step', to: 3 }, outcome });
});

test('a step that shows the scenario of the last in another way says what is', () => {
  const { go, told } = tell(plan, maximum, { ...maximum });
  go(1);
  go(2);
  expect(told()).toEqual(resting);
});

test('what the presenter moves within a step is told as such, and so is what is taken back', () => {
  const { scenario, go, told } = tell(plan, maximum);
  go(0);
  go(1);
  scenario.apply({ control: 'plan', to: 'none' }, none);
  expect(told()).toBeUndefined();
  scenario.undo();
  expect(told()).toBeUndefined();
});

test('a step whose neighbour nobody has seen the numbers of is compared with nothing', () => {
  const { scenario, story, go } = tell(plan, maximum);
  go(1);
  const seen = (shown: Scenario) => (shown === scenario.current ? outcome : undefined);
  expect(toldStep({ scenario, story }, seen)?.outcome).toBeUndefined();
});

test('a step that was loaded anew is compared with the board that stood for the step before', () => {
  const { scenario, story, go } = tell(plan, maximum);
  go(0);
  const stood = { ...plan };
  scenario.open(stood);
  scenario.apply({ control: 'step', to: 2 }, maximum);
  story.stand(1);
  const seen = (shown: Scenario) =>
    shown === stood || shown === scenario.current ? outcome : undefined;
  expect(toldStep({ scenario, story }, seen)).toEqual({
    gesture: { control: 'step', to: 2 },
    outcome,
  });
});
