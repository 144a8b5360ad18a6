import { expect, it } from 'vitest';
import { printProbability } from '#charts/figures/printProbability.ts';
import { histories, waterfalls } from '#charts/gallery/sampleInspector.ts';
import ProbabilityHistory from '#charts/inspector/ProbabilityHistory.svelte';
import Waterfall from '#charts/inspector/Waterfall.svelte';
import { drawSvg, expectStored } from '../picture.ts';

const waterfall = (place: number, width = 264): string => {
  const { name, rows, lines } = waterfalls[place]!;
  return drawSvg(Waterfall, { rows, lines, colour: 'niche', label: name, width });
};
const history = (place: number): string => {
  const { name, points, note } = histories[place]!;
  return drawSvg(ProbabilityHistory, { points, note, print: printProbability, label: name });
};

it('what moves a cluster is drawn as stored', () => {
  expectStored('waterfall', waterfall(0));
  expectStored('waterfall-falling', waterfall(2));
  expectStored('waterfall-still', waterfall(1));
});

it('a history is drawn as stored', () => {
  expectStored('probability-history', history(0));
  expectStored('probability-history-swinging', history(4));
});

it('no value of a history lies on its axis, wherever the probability goes', () => {
  for (const points of [[0.71, 0.61], [0.61, 0.71], [0, 1], [1, 0], [0.5], [0.3, 0.31, 0.2]]) {
    const svg = drawSvg(ProbabilityHistory, {
      points,
      note: '',
      print: printProbability,
      label: '',
    });
    const lines = Array.from(svg.matchAll(/<text [^>]*y="([\d.]+)"/g), ([, y]) => Number(y));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toBeGreaterThanOrEqual(11);
      expect(line).toBeLessThanOrEqual(36);
    }
  }
});

it('no number is none, whatever the figures', () => {
  const pictures = [
    ...waterfalls.flatMap((_, place) => [waterfall(place), waterfall(place, 358)]),
    ...histories.map((_, place) => history(place)),
    drawSvg(Waterfall, { rows: [], colour: 'neutral', label: '' }),
  ];
  for (const svg of pictures) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});
