import { expect, it } from 'vitest';
import { roundOutput } from '#charts/figures/roundOutput.ts';

it.each([
  [1067.28, 1070],
  [1034.9, 1030],
  [999.6, 1000],
  [999.4, 999],
  [58.51, 59],
  [0, 0],
])('rounds an output of %d to what is known, %d', (output, rounded) => {
  expect(roundOutput(output)).toBe(rounded);
});
