import { afterEach, expect, test, vi } from 'vitest';
import { copyWords } from '#views/share/picture/copyWords.ts';

const line = { left: 10, top: 100, width: 80, height: 20 };

/** A panel of so many lines, each at the same place and 20 px high. */
function panelOf(lines: number): HTMLElement {
  const panel = document.createElement('div');
  for (let number = 0; number < lines; number++) {
    const paragraph = document.createElement('p');
    paragraph.style.fontSize = '10px';
    paragraph.textContent = `第 ${number} 行`;
    panel.append(paragraph);
  }
  document.body.append(panel);
  return panel;
}

/** A canvas that tells this of every face. */
function canvasOf(metrics: Partial<TextMetrics> | undefined) {
  const context = metrics && { font: '', measureText: () => metrics };
  return vi
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockImplementation((() => context ?? null) as never);
}

/** Where the words of a panel have their baselines. */
function baselines(lines: number): (string | null)[] {
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(line.left, line.top, line.width, line.height),
  );
  const words = copyWords(panelOf(lines), { left: 0, top: 0 });
  return Array.from(words.querySelectorAll('text'), (text) => text.getAttribute('y'));
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('a picture of many lines needs one canvas', () => {
  const made = canvasOf({ fontBoundingBoxAscent: 9, fontBoundingBoxDescent: 3 });
  expect(baselines(30)).toEqual(Array.from({ length: 30 }, () => '113'));
  expect(made).toHaveBeenCalledOnce();
});

test.each([
  ['does not tell how high a face is', { actualBoundingBoxAscent: 5 }],
  ['is not to be had', undefined],
])('where a canvas %s, words stand by their size', (_, metrics) => {
  canvasOf(metrics);
  expect(baselines(1)).toEqual(['113.6']);
});
