import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Farewells } from '../../src/present/Farewells.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a window that is gone is missed after a while, once', () => {
  const missed: string[] = [];
  const farewells = new Farewells(2000, (key) => missed.push(key));
  farewells.bid('a');
  vi.advanceTimersByTime(1500);
  farewells.bid('a');
  vi.advanceTimersByTime(1500);
  expect(missed).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(missed).toEqual(['a']);
});

test('where another comes in its place it is missed at once and not again', () => {
  const missed: string[] = [];
  const farewells = new Farewells(2000, (key) => missed.push(key));
  farewells.bid('a');
  farewells.bid('b');
  farewells.settle();
  vi.advanceTimersByTime(10_000);
  expect(missed).toEqual(['a', 'b']);
});

test('nobody is missed any more once it has stopped', () => {
  const missed: string[] = [];
  const farewells = new Farewells(2000, (key) => missed.push(key));
  farewells.bid('a');
  farewells.stop();
  vi.advanceTimersByTime(10_000);
  expect(missed).toEqual([]);
});
