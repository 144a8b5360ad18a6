import { afterEach, expect, it, vi } from 'vitest';
import { scrollRows } from '#charts/ladder/scrollRows.ts';

const ladder = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const move = vi.fn((rows: number) => rows > 0);
let leave = scrollRows(() => ({ from: 100, to: 200, row: 16, move }))(ladder);

function turn(deltaY: number, clientY = 150): boolean {
  const event = new Event('wheel', { cancelable: true });
  Object.assign(event, { deltaY, clientY, deltaMode: 0 });
  ladder.dispatchEvent(event);
  return event.defaultPrevented;
}
function finger(type: string, clientY: number): boolean {
  const event = new Event(type, { cancelable: true });
  Object.assign(event, { touches: [{ clientY }] });
  ladder.dispatchEvent(event);
  return event.defaultPrevented;
}

afterEach(() => {
  if (leave) leave();
  leave = scrollRows(() => ({ from: 100, to: 200, row: 16, move }))(ladder);
  move.mockClear();
});

it('a turn of the wheel moves whole rows and keeps what is left of it', () => {
  expect(turn(40)).toBe(true);
  expect(move).toHaveBeenLastCalledWith(2);
  expect(turn(8)).toBe(true);
  expect(move).toHaveBeenLastCalledWith(1);
});

it('the page scrolls where there are no more rows, and over the other groups', () => {
  expect(turn(-40)).toBe(false);
  expect(turn(40, 50)).toBe(false);
  expect(move).toHaveBeenCalledTimes(1);
});

it('a finger draws the rows along, and only a finger set down on them', () => {
  finger('touchstart', 180);
  expect(finger('touchmove', 160)).toBe(true);
  expect(move).toHaveBeenLastCalledWith(1);
  finger('touchstart', 80);
  expect(finger('touchmove', 60)).toBe(false);
  expect(move).toHaveBeenCalledTimes(1);
});
