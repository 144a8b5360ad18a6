import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { defaultScenario, presetScenarios } from '#model/defaultScenario.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import type { Gesture, Step } from '#state/ScenarioState.svelte.ts';
import { gestureText } from '#views/footer/gestureText.ts';
import { readSession, readSteps, writeSession } from '../../src/session/sessionText.ts';
import { arbitraryLink } from '../share/arbitraryLink.ts';

const said = (gesture: Gesture): string =>
  gestureText(gesture, boardMessages.zh, controlsMessages.zh, 'zh');
const link = encodeLink({ scenario: presetScenarios.maximum, reference: 'none', view: 'map' });
const stepOf = (level: number): Step<Gesture> => ({
  scenario: { ...defaultScenario, levels: { ...defaultScenario.levels, sp: level } },
  label: { control: 'lever', id: 'sp', from: level, to: level + 0.01 },
});

describe('a session as text', () => {
  test('brings back the board and the gestures that led there', () => {
    fc.assert(
      fc.property(arbitraryLink, fc.integer({ min: 0, max: 8.64e15 }), (state, at) => {
        const past = [stepOf(0.25), { ...stepOf(0.5), scenario: state.scenario }];
        const read = readSession(writeSession(at, encodeLink(state), past));
        if (!read) throw new Error('not read');
        const scenario = normaliseScenario(state.scenario);
        expect([read.at, read.scenario]).toEqual([at, scenario]);
        expect(readSteps(read)).toEqual([past[0], { ...past[1], scenario }]);
      }),
      { numRuns: 200 },
    );
  });

  test('holds the newest gestures only, and stays small however many there were', () => {
    const past = Array.from({ length: 500 }, (_, place) => stepOf((place % 100) / 100));
    const text = writeSession(1, link, past);
    expect(text.length).toBeLessThan(10_000);
    expect(readSteps(readSession(text)!)).toEqual(past.slice(-30));
    const long = { ...stepOf(0), label: { control: 'lever', id: 'x'.repeat(60_000) } };
    expect(writeSession(1, link, [long, long, long]).length).toBeLessThan(200_000);
  });

  test.each(['', 'null', '[]', '{}', '{"at":1}', `{"at":"1","link":"${link}"}`, `{"at":1e99}`])(
    'that is %j is none',
    (text) => {
      expect(readSession(text)).toBeUndefined();
    },
  );

  test('whose link cannot be read is none, one that was cut keeps what is left', () => {
    expect(readSession('{"at":1,"link":"nothing"}')).toBeUndefined();
    const cut = link.slice(0, -1);
    expect(readSession(JSON.stringify({ at: 1, link: cut }))?.scenario.levels.sp).toBe(1);
  });

  test('has no gestures where one of them leads nowhere', () => {
    const steps = [
      [link, {}],
      ['damaged', {}],
    ];
    expect(readSteps({ steps })).toEqual([]);
  });
});

test('any text as a session is read without a throw, and its gestures can be said', () => {
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
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), session, gestures), (text) => {
      const read = readSession(text);
      if (!read) return;
      new Intl.DateTimeFormat('zh-CN').format(read.at);
      for (const { label: found } of readSteps(read)) {
        const words = said(found);
        expect(words).not.toMatch(/native code|<img/);
        count += 1;
      }
    }),
    { numRuns: 30_000 },
  );
  expect(count).toBeGreaterThan(1000);
}, 120_000);

/** What JSON cannot write stands for nothing. */
function plain(part: unknown): unknown {
  return typeof part === 'bigint' ? null : part;
}
