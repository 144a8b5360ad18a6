import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario, planScenarios, referenceScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { Board } from '#state/board.svelte.ts';
import { mostPins, pinLetter, Pins } from '#state/Pins.svelte.ts';
import { simulateCentral } from './simulate.ts';
import { ToldClient } from './toldClient.ts';

const level = (sp: number): Scenario => ({
  ...defaultScenario,
  levels: { ...defaultScenario.levels, sp },
});
const slump: Scenario = { ...defaultScenario, environment: 'price-slump', seed: 7, draws: 256 };

describe('pins', () => {
  test('are six at most, each in a colour of its own', () => {
    const pins = new Pins();
    for (let pin = 0; pin < mostPins; pin += 1) pins.add(`${pin}`, level(pin / 10));
    expect(pins.add('seventh', level(0.9))).toBeUndefined();
    expect(new Set(pins.list.map(({ colour }) => colour)).size).toBe(mostPins);
    pins.remove(pins.list[2]!.key);
    expect(pins.add('again', level(0.9))?.colour).toBe(2);
  });

  test('keep name, colour and key wherever they are moved, and letters follow the places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -6, max: 6 })), { maxLength: 12 }),
        (moves) => {
          const pins = new Pins();
          for (let pin = 0; pin < 5; pin += 1) pins.add(`${pin}`, level(pin / 10));
          const before = new Map(pins.list.map((pin) => [pin.key, pin]));
          for (const [place, places] of moves) {
            const { key } = pins.list[place]!;
            pins.move(key, places);
            const to = Math.min(4, Math.max(0, place + places));
            expect(pins.list[to]!.key).toBe(key);
          }
          expect(pins.list.map((pin) => before.get(pin.key))).toEqual(pins.list);
        },
      ),
    );
    expect(['A', 'F']).toEqual([pinLetter(0), pinLetter(5)]);
  });

  test('one that is removed can be put back where it was, as the reference it was', () => {
    const pins = new Pins();
    for (const sp of [0.1, 0.2, 0.3]) pins.add(`${sp}`, level(sp));
    const [, second] = pins.list;
    pins.refer(second!.key);
    pins.remove(second!.key);
    expect(pins.reference).toBeUndefined();
    pins.putBack(second!, 1, true);
    pins.putBack(second!, 1, true);
    expect(pins.list.map(({ name }) => name)).toEqual(['0.1', '0.2', '0.3']);
    expect(pins.reference).toBe(second);
  });
});

describe('a board with pins', () => {
  const beside = new ToldClient();
  const board = new Board(new ToldClient(), beside);
  const first = board.pins.add('plan', defaultScenario)!;
  const second = board.pins.add('slump', slump)!;

  test('measures from a pin as a whole, with the draws and steps of the board', () => {
    board.pins.refer(second.key);
    const { environment, seed, draws } = board.referenceScenario;
    expect([environment, seed, draws]).toEqual([
      'price-slump',
      defaultScenario.seed,
      defaultScenario.draws,
    ]);
    board.pins.refer(undefined);
    expect(board.referenceScenario).toEqual(referenceScenario);
  });

  test('does not touch the pins while a lever is dragged', () => {
    board.pins.refer(second.key);
    const before = [board.pinned, board.pinScenarios, board.referenceScenario];
    board.scenario.change({ control: 'lever', id: 'sp', to: 0.3 }, level(0.3));
    const after = [board.pinned, board.pinScenarios, board.referenceScenario];
    expect(after.every((value, place) => value === before[place])).toBe(true);
    board.scenario.settle();
    board.scenario.apply({ control: 'draws' }, { ...board.scenario.current, draws: 512 });
    expect(board.referenceScenario.draws).toBe(512);
    board.scenario.undo();
  });

  test('gives a pin its result once it is simulated, under its letter', () => {
    board.comparisons.want(board.pinScenarios);
    const [asked] = beside.asked;
    beside.say({ status: 'settled', result: simulateCentral(asked!) });
    expect(board.pinned.map(({ letter, result }) => [letter, result !== undefined])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    board.pins.move(first.key, 1);
    expect(board.pinned.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
      'A slump',
      'B plan',
    ]);
    expect(board.pinned[1]!.result?.scenario).toEqual(planScenarios.plan);
  });
});
