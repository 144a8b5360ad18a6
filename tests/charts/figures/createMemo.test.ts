import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemo } from '#charts/figures/createMemo.ts';
import { sameFields } from '#charts/figures/sameFields.ts';

test('the same arguments give the same value, others what the function finds for them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(2), fc.constantFrom(NaN, 0, -0)), { minLength: 1 }),
      (asked) => {
        let found = 0;
        const memo = createMemo((a: number, b: number) => ({ a, b, found: ++found }));
        let before: { readonly from: readonly number[]; readonly value: unknown } | undefined;
        for (const from of asked) {
          const value = memo(...from);
          expect([value.a, value.b]).toEqual(from);
          const same = before?.from.every((part, place) => Object.is(part, from[place])) ?? false;
          expect(value === before?.value).toBe(same);
          before = { from, value };
        }
      },
    ),
  );
});

test('objects are the same where all of their values are', () => {
  expect(sameFields({ x: NaN, name: 'a' }, { x: NaN, name: 'a' })).toBe(true);
  expect(sameFields({ x: 1, name: 'a' }, { x: 1, name: 'b' })).toBe(false);
});
