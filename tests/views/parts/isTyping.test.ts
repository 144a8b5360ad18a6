import { expect, test } from 'vitest';
import { isTyping } from '#views/parts/isTyping.ts';

test('text boxes take keys as text, switches and sliders do not', () => {
  const box = document.createElement('input');
  for (const type of ['text', 'search', 'number']) {
    box.type = type;
    expect(isTyping(box), type).toBe(true);
  }
  for (const type of ['range', 'checkbox', 'radio']) {
    box.type = type;
    expect(isTyping(box), type).toBe(false);
  }
  expect(isTyping(document.createElement('textarea'))).toBe(true);
  expect(isTyping(document.createElement('select'))).toBe(false);
  expect(isTyping(null)).toBe(false);
});
