import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { mostSteps, Story } from '#state/Story.svelte.ts';

const shown = { scenario: defaultScenario, reference: 'none', view: 'ladder' } as const;
const storyOf = (...captions: string[]): Story => {
  const story = new Story();
  story.replace(captions.map((caption) => ({ caption, notes: '', shown })));
  return story;
};
const captions = (story: Story): string[] => story.steps.map(({ caption }) => caption);

describe('a story', () => {
  test('keeps its steps whatever their order becomes, and stays on the step it is on', () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -9, max: 9 })));
    fc.assert(
      fc.property(moves, fc.nat(5), (all, at) => {
        const story = storyOf('a', 'b', 'c', 'd', 'e', 'f');
        story.go(at);
        const on = story.steps[at]?.caption;
        for (const [place, by] of all) story.move(story.steps[place]!.key, by);
        expect(captions(story).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
        expect(story.steps[story.at!]?.caption).toBe(on);
      }),
    );
  });

  test('is left when its step is removed, and goes on from the same step when another is', () => {
    const story = storyOf('a', 'b', 'c');
    story.go(1);
    story.remove(story.steps[0]!.key);
    expect([story.at, captions(story)]).toEqual([0, ['b', 'c']]);
    story.remove(story.steps[0]!.key);
    expect([story.at, captions(story)]).toEqual([undefined, ['c']]);
  });

  test('takes a step that was removed back into its place', () => {
    const story = storyOf('a', 'b', 'c');
    const [, middle] = story.steps;
    story.remove(middle!.key);
    story.add(middle!, 1);
    expect(captions(story)).toEqual(['a', 'b', 'c']);
  });

  test('has room for forty steps', () => {
    const story = storyOf(...Array.from({ length: mostSteps + 3 }, (_, k) => `${k}`));
    expect(story.steps).toHaveLength(mostSteps);
    expect(story.add({ caption: '', notes: '', shown })).toBeUndefined();
  });

  test('is offered when it arrives, until it is played, changed or put aside', () => {
    const ways: ((story: Story) => void)[] = [
      (story) => story.go(0),
      (story) => story.add({ caption: '', notes: '', shown }),
      (story) => story.putAside(),
      (story) => story.replace([]),
    ];
    for (const way of ways) {
      const story = storyOf('a');
      expect(story.offered).toBe(true);
      way(story);
      expect(story.offered).toBe(false);
    }
  });

  test('going to the step on the board once more counts, so that it is shown again', () => {
    const story = storyOf('a');
    story.go(0);
    const before = story.goings;
    story.go(0);
    expect(story.goings).toBe(before + 1);
  });
});
