import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { writeLink } from '#share/writeLink.ts';
import type { Gesture, Step } from '#state/ScenarioState.svelte.ts';
import { gestureText } from '#views/footer/gestureText.ts';
import {
  isWork,
  packSteps,
  readSession,
  readSteps,
  writeSession,
} from '../../src/session/sessionText.ts';
import { mostChanged } from '../e2e/mostChanged.ts';
import { arbitraryLink } from '../share/arbitraryLink.ts';

const said = (gesture: Gesture): string =>
  gestureText(gesture, boardMessages.zh, controlsMessages.zh, 'zh');
const link = encodeLink({ scenario: planScenarios.maximum, reference: 'none', view: 'map' });
const stepOf = (level: number): Step<Gesture> => ({
  scenario: { ...defaultScenario, levels: { ...defaultScenario.levels, sp: level } },
  label: { control: 'lever', id: 'sp', from: level, to: level + 0.01 },
});

describe('a session as text', () => {
  test('brings back the board and the gestures that led there', async () => {
    const times = fc.integer({ min: 0, max: 8.64e15 });
    await fc.assert(
      fc.asyncProperty(arbitraryLink, times, fc.boolean(), async (state, at, packed) => {
        const past = [stepOf(0.25), { ...stepOf(0.5), scenario: state.scenario }];
        if (packed) await packSteps(past);
        const told = packed ? await writeLink(state) : encodeLink(state);
        const read = await readSession(writeSession(at, told, past));
        if (!read) throw new Error('not read');
        const scenario = normaliseScenario(state.scenario);
        expect([read.at, read.state.scenario]).toEqual([at, scenario]);
        expect(await readSteps(read)).toEqual([past[0], { ...past[1], scenario }]);
      }),
      { numRuns: 200 },
    );
  });

  test('of a long scenario keeps its gestures once their links are packed', async () => {
    const longer = (place: number) => ({
      scenario: { ...mostChanged, seed: place },
      label: { control: 'seed', from: place, to: place + 1 },
    });
    const past = Array.from({ length: 12 }, (_, place) => longer(place));
    const told = await writeLink({ scenario: mostChanged, reference: 'none', view: 'map' });
    expect((await readSteps((await readSession(writeSession(1, told, past)))!)).length).toBe(0);
    await packSteps(past);
    const read = await readSession(writeSession(1, told, past));
    expect((await readSteps(read!)).map(({ scenario }) => scenario.seed)).toEqual(
      past.map(({ scenario }) => scenario.seed),
    );
  });

  test('with pins or a story is work, even beside the scenario every page begins with', async () => {
    const plain = { scenario: defaultScenario, reference: 'none', view: 'ladder' } as const;
    const pins = [{ name: '甲', colour: 0, scenario: planScenarios.none }] as const;
    const read = await readSession(writeSession(1, await writeLink({ ...plain, pins }), []));
    expect([isWork(plain), isWork(read!.state)]).toEqual([false, true]);
  });

  test('holds the newest gestures only, and stays small however many there were', async () => {
    const past = Array.from({ length: 500 }, (_, place) => stepOf((place % 100) / 100));
    const text = writeSession(1, link, past);
    expect(text.length).toBeLessThan(10_000);
    expect(await readSteps((await readSession(text))!)).toEqual(past.slice(-30));
    const long = { ...stepOf(0), label: { control: 'lever', id: 'x'.repeat(60_000) } };
    expect(writeSession(1, link, [long, long, long]).length).toBeLessThan(200_000);
  });

  test.each(['', 'null', '[]', '{}', '{"at":1}', `{"at":"1","link":"${link}"}`, `{"at":1e99}`])(
    'that is %j is none',
    async (text) => {
      expect(await readSession(text)).toBeUndefined();
    },
  );

  test('whose link cannot be read is none, one that was cut keeps what is left', async () => {
    expect(await readSession('{"at":1,"link":"nothing"}')).toBeUndefined();
    const cut = link.slice(0, -1);
    const read = await readSession(JSON.stringify({ at: 1, link: cut }));
    expect(read?.state.scenario.levels.sp).toBe(1);
  });

  test('has no gestures where one of them leads nowhere', async () => {
    const steps = [
      [link, {}],
      ['damaged', {}],
    ];
    expect(await readSteps({ steps })).toEqual([]);
  });
});

test('any text as a session is read without a throw, and its gestures can be said', async () => {
  const names = fc.constantFrom('lever', 'several', 'reset', 'draws', 'timeStep', 'constructor');
  const odd = fc.constantFrom('__proto__', 'toString', 'constructor', 'sp', '<img onerror=x>', '');
  const figure = fc.oneof(fc.double(), odd, fc.constant(null), fc.object());
  const gesture = fc.record(
    { control: fc.oneof(names, odd), id: odd, from: figure, to: figure, steps: fc.anything() },
    { requiredKeys: [] },
  );
  const label = fc.record(
    { control: names, id: odd, from: figure, to: figure, steps: fc.array(gesture) },
    { requiredKeys: [] },
  );
  const step = fc.tuple(fc.oneof(fc.constant(link), fc.string()), fc.oneof(label, fc.anything()));
  const session = fc
    .record(
      {
        at: fc.oneof(fc.double(), fc.constant(1)),
        link: fc.oneof(fc.constant(link), fc.string(), fc.anything()),
        steps: fc.oneof(fc.array(fc.constant([link, {}])), fc.array(step), fc.anything()),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value, (_, part: unknown) => plain(part)));
  const gestures = fc.array(label, { maxLength: 3 }).map((labels) => {
    const steps = labels.map((part) => [link, part]);
    return JSON.stringify({ at: 1, link, steps }, (_, part: unknown) => plain(part));
  });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), session, gestures), async (text) => {
      const read = await readSession(text);
      if (!read) return;
      new Intl.DateTimeFormat('zh-CN').format(read.at);
      for (const { label: found } of await readSteps(read)) {
        const words = said(found);
        expect(words).not.toMatch(/native code|<img/);
        count += 1;
      }
    }),
    { numRuns: 10_000 },
  );
  expect(count).toBeGreaterThan(400);
}, 300_000);

/** What JSON cannot write stands for nothing. */
function plain(part: unknown): unknown {
  return typeof part === 'bigint' ? null : part;
}
