import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitText, textWidth } from '#charts/figures/fitText.ts';

it('counts a Chinese character as a full square', () => {
  expect(textWidth('东阳木雕红木', 12)).toBe(72);
});

it('leaves a name that fits alone', () => {
  expect(fitText('永康五金', 12, 110)).toBe('永康五金');
});

it('cuts a long name and says so', () => {
  expect(fitText('宁波纺织服装宁波纺织服装', 12, 96)).toBe('宁波纺织服装宁…');
});

it('never returns more than fits, ellipsis included', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 12, max: 200 }), (text, width) => {
      expect(textWidth(fitText(text, 12, width), 12)).toBeLessThanOrEqual(width + 1e-9);
    }),
  );
});
