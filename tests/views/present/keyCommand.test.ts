import { afterEach, describe, expect, test } from 'vitest';
import { keyCommand } from '#views/present/keyCommand.ts';

function pressed(key: string, target: EventTarget | null = document.body, more = {}) {
  const event = new KeyboardEvent('keydown', { key, ...more });
  return keyCommand({
    key,
    target,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    defaultPrevented: false,
  });
}

afterEach(() => {
  document.body.replaceChildren();
});

function element(markup: string): Element {
  document.body.innerHTML = markup;
  return document.body.firstElementChild!;
}

describe('a key while presenting', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['r', 'reveal'],
    ['T', 'timer'],
    ['f', 'fullscreen'],
    ['?', 'help'],
    ['+', 'larger'],
    ['=', 'larger'],
    ['-', 'smaller'],
    ['0', 'usual'],
    ['Escape', 'leave'],
  ])('%j means %s', (key, command) => {
    expect(pressed(key)).toBe(command);
  });

  test.each(['a', 'Enter', 'toString', 'constructor', '__proto__', 'Tab'])(
    '%j means nothing',
    (key) => expect(pressed(key)).toBeUndefined(),
  );

  test('means nothing with another key held, which is a command of the browser or the page', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(pressed('r', document.body, { [held]: true })).toBeUndefined();
  });

  test('writes text where text is written', () => {
    for (const markup of ['<input>', '<textarea></textarea>'])
      for (const key of ['r', 'b', ' ', 'ArrowRight', '0'])
        expect(pressed(key, element(markup))).toBeUndefined();
  });

  test('stays with a slider that was come to by keyboard, and with a button', () => {
    expect(pressed('ArrowRight', element('<input type="range">'))).toBeUndefined();
    expect(pressed('r', element('<input type="range">'))).toBe('reveal');
    expect(pressed(' ', element('<button></button>'))).toBeUndefined();
    expect(pressed('ArrowRight', element('<button></button>'))).toBe('next');
    expect(pressed('ArrowLeft', element('<select></select>'))).toBeUndefined();
  });
});
