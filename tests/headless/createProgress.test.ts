import { expect, test } from 'vitest';
import { createProgress } from '#headless/createProgress.ts';

function shown(isTTY: boolean, secondsPerReport: number): string {
  let time = 0;
  let text = '';
  const terminal = {
    isTTY,
    write: (more: string) => {
      text += more;
    },
  };
  const progress = createProgress(terminal, () => time);
  for (const share of [0.25, 0.5, 0.5, 1]) {
    time += secondsPerReport * 1000;
    progress.report(share);
  }
  progress.end();
  return text;
}

test('progress is shown once for each percent after a second, and cleared at the end', () => {
  expect(shown(true, 0.6)).toBe('\r50 %\r100 %\r      \r');
});

test('short runs and other outputs than a terminal show nothing', () => {
  expect(shown(true, 0.1)).toBe('');
  expect(shown(false, 5)).toBe('');
});
