import { afterAll, expect, test } from 'vitest';
import { playKey } from '#views/story/playKey.ts';

document.body.innerHTML = `
  <input id="range" type="range"><textarea id="text"></textarea><button id="other">x</button>
  <button id="tab" role="tab">y</button>
  <div id="rows" tabindex="0"></div>
  <section id="player"><button id="next">→</button></section>`;
afterAll(() => {
  document.body.replaceChildren();
});
const player = document.getElementById('player')!;
const plain = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
};
const turn = (key: string, id?: string, rest = {}) =>
  playKey(
    { ...plain, ...rest, key, target: id ? document.getElementById(id) : document.body },
    player,
  );

test('arrows, blank and the keys of a clicker lead on and back', () => {
  expect(['ArrowRight', 'PageDown', ' '].map((key) => turn(key))).toEqual([1, 1, 1]);
  expect(['ArrowLeft', 'PageUp'].map((key) => turn(key))).toEqual([-1, -1]);
  expect(turn('a')).toBeUndefined();
});

test('a key that means something to what has the focus is left to it', () => {
  for (const id of ['range', 'text'])
    for (const key of ['ArrowRight', 'PageDown', ' ']) expect(turn(key, id)).toBeUndefined();
  expect([turn('ArrowRight', 'rows'), turn(' ', 'other')]).toEqual([undefined, undefined]);
  expect(turn('ArrowRight', 'tab')).toBeUndefined();
  expect([turn('PageDown', 'rows'), turn('PageUp', 'other')]).toEqual([1, -1]);
});

test('right after a button is pressed, as that which begins a story, arrows play', () => {
  expect([turn('ArrowRight', 'other'), turn('ArrowLeft', 'other')]).toEqual([1, -1]);
});

test('on the buttons of the player a blank presses, and arrows play', () => {
  expect([turn(' ', 'next'), turn('ArrowRight', 'next')]).toEqual([undefined, 1]);
});

test('shortcuts and keys already used are left alone', () => {
  expect(turn('ArrowRight', undefined, { ctrlKey: true })).toBeUndefined();
  expect(turn('PageDown', undefined, { defaultPrevented: true })).toBeUndefined();
});
