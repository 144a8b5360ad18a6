import { expect, test } from 'vitest';
import { placeBelow } from '#views/parts/placeBelow.ts';

test('a popover stands below its button and within the window', () => {
  const window = { innerWidth: 390, innerHeight: 844 };
  const place = (left: number, width: number): unknown =>
    placeBelow({ left, bottom: 40 }, { width }, window);
  expect(place(300, 360)).toEqual({ left: 24, top: 46, width: 360, height: 792 });
  expect(place(15, 460)).toMatchObject({ left: 6, width: 378 });
});

test('one that says how high it is moves up where it would not fit', () => {
  const wanted = { width: 400, height: 302 };
  const place = (left: number, bottom: number, innerHeight = 900): unknown =>
    placeBelow({ left, bottom }, wanted, { innerWidth: 1000, innerHeight });
  expect(place(100, 50)).toEqual({ left: 100, top: 56, width: 400, height: 302 });
  expect(place(900, 50)).toMatchObject({ left: 594 });
  expect(place(100, 850)).toMatchObject({ top: 592 });
  expect(place(100, 50, 200)).toMatchObject({ top: 6, height: 188 });
});
