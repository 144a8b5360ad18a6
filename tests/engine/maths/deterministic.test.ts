import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '#engine/maths/exp.ts';
import { log } from '#engine/maths/log.ts';
import { pow } from '#engine/maths/pow.ts';
import { realPower } from '#engine/maths/realPower.ts';
import { mathsProgram } from './mathsProgram.ts';

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.abs(b);
const anyDouble = fc.double({ noNaN: true });

test('exp agrees with the platform within 4e-16', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(relative(exp(x), Math.exp(x))).toBeLessThan(4e-16);
    }),
    { numRuns: 5000 },
  );
});

test('log agrees with the platform within 5e-16, near one too', () => {
  const positive = fc.oneof(
    fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
    fc.double({ min: 0.9, max: 1.1, noNaN: true }),
  );
  fc.assert(
    fc.property(positive, (x) => {
      if (x !== 1) expect(relative(log(x), Math.log(x))).toBeLessThan(5e-16);
    }),
    { numRuns: 5000 },
  );
});

test('pow agrees with the platform within 3e-15 in the range of the model', () => {
  const base = fc.double({ min: 0.2, max: 5, noNaN: true });
  const exponent = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(base, exponent, (x, y) => {
      expect(relative(pow(x, y), Math.pow(x, y))).toBeLessThan(3e-15);
    }),
    { numRuns: 2000 },
  );
});

test('powers of any base are those of the platform, or none where they are not real', () => {
  const size = fc.double({ min: 1e-3, max: 5, noNaN: true });
  const base = fc.oneof(
    size,
    size.map((x) => -x),
  );
  const exponent = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  );
  fc.assert(
    fc.property(base, exponent, (x, y) => {
      const expected = Math.pow(x, y);
      if (Number.isNaN(expected)) expect(realPower(x, y)).toBeNaN();
      else expect(relative(realPower(x, y), expected)).toBeLessThan(2e-14);
    }),
    { numRuns: 2000 },
  );
  expect([realPower(0, 2), realPower(0, 0), realPower(0, -1)]).toEqual([0, 1, Infinity]);
});

test('exp(0) is 1 and log(1) is 0, exactly', () => {
  expect(exp(0)).toBe(1);
  expect(log(1)).toBe(0);
});

test('logarithms of zero, negative numbers, infinity and NaN are NaN, and so are their powers of e', () => {
  const program = mathsProgram();
  for (const x of [0, -0, -1, -1e-300, -Infinity, Infinity, NaN]) {
    expect(log(x)).toBeNaN();
    expect(program.log(x)).toBeNaN();
    expect(program.exp(program.log(x))).toBeNaN();
  }
});

test('the compiled program computes the same bits as the functions', () => {
  const program = mathsProgram();
  fc.assert(
    fc.property(anyDouble, (x) => {
      expect(program.exp(x)).toBe(exp(x));
      const logarithm = log(Math.abs(x));
      if (Math.abs(x) >= 2.3e-308 && Math.abs(x) < Infinity)
        expect(program.log(Math.abs(x))).toBe(logarithm);
      expect(program.log(-Math.abs(x))).toBeNaN();
    }),
    { numRuns: 20000 },
  );
  expect(program.exp(NaN)).toBeNaN();
  expect(program.log(NaN)).toBeNaN();
});
