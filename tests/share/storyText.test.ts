import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLink } from '#share/decodeLink.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { mostSteps } from '#share/linkState.ts';
import { readStoryText, storyText } from '#share/storyText.ts';
import { arbitraryLink } from './arbitraryLink.ts';

test('a story file brings back its steps and pins as a link does', async () => {
  const stories = arbitraryLink.filter(({ story }) => story !== undefined);
  await fc.assert(
    fc.asyncProperty(stories, async (state) => {
      const { pins = [], story = [] } = decodeLink(encodeLink(state)).state;
      const read = await readStoryText(storyText({ pins, story }));
      expect(read).toMatchObject({ pins, steps: story, issues: [] });
      expect(read?.written).toHaveLength(story.length);
    }),
    { numRuns: 60 },
  );
});

test('any text gives a story or none, and is never thrown back', async () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ kind: fc.constant('story'), steps: fc.jsonValue(), pins: fc.jsonValue() })
      .map((value) => JSON.stringify(value)),
    fc
      .array(fc.record({ caption: fc.jsonValue(), asks: fc.jsonValue(), link: fc.jsonValue() }))
      .map((steps) => JSON.stringify({ kind: 'story', steps })),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const read = await readStoryText(text);
      for (const step of read?.steps ?? []) {
        expect(typeof step.caption).toBe('string');
        expect(step.shown.scenario.levels.sp).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('what is wrong in a step is named with its number, and the others are kept', async () => {
  const link = '1.1.1~rp1~xfc';
  const text = JSON.stringify({
    kind: 'story',
    steps: [
      { caption: '一', link },
      { caption: 2, link, asks: 'tier9', referencePin: 3 },
      { caption: '三' },
      'four',
      { caption: '五', link: '1.1.1~rp1~wq~xaa' },
    ],
  });
  const read = await readStoryText(text);
  expect(read?.steps.map(({ caption }) => caption)).toEqual(['一', '', '五']);
  expect(read?.steps[1]?.shown.referencePin).toBeUndefined();
  expect(read?.written.map((written) => written.link)).toEqual([link, link, '1.1.1~rp1~wq~xaa']);
  expect(read?.issues.map(({ place }) => place)).toEqual([
    'link.story.2.asks',
    'link.story.2.caption',
    'link.story.3.link',
    'link.story.4',
    'link.story.5.check',
    'link.story.5.view',
  ]);
});

test('more steps than a story has room for are counted and left', async () => {
  const steps = Array.from({ length: mostSteps + 5 }, () => ({ link: '1.1.1~rp1~xfc' }));
  const read = await readStoryText(JSON.stringify({ kind: 'story', steps }));
  expect(read?.steps).toHaveLength(mostSteps);
  expect(read?.issues).toMatchObject([{ code: 'outOfRange', place: 'link.story', value: '45' }]);
});
