import { readFileSync } from 'node:fs';
import { cross, lab, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { colourDifference, deficiencies, seen } from './colourVision.ts';

const sheet = readFileSync('src/views/tokens.css', 'utf8');
type Tokens = Readonly<Record<string, string>>;

function tokensOf(selector: RegExp): Tokens {
  const block = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';
  const colours = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)];
  return Object.fromEntries(colours.map(([, name, colour]) => [name ?? '', colour ?? '']));
}

const light = tokensOf(/:root/);
const dark = tokensOf(/:root\[data-theme='dark'\]/);
const bySystem = tokensOf(/:root:not\(\[data-theme='light'\]\)/);

/** Relative luminance and contrast of WCAG 2. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ...['ink', 'ink2', 'ink3', 'accent', 'world', 'met', 'unlikely'].map((text) => [text, 'bg']),
  ...['ink', 'ink2', 'ink3'].map((text) => [text, 'land']),
  ...['ink', 'ink2', 'accent'].map((text) => [text, 'sel']),
] as [string, string][];
const pins = ['pin-0', 'pin-1', 'pin-2', 'pin-3', 'pin-4', 'pin-5'];
const marks = ['strong', 'niche', 'emerging', 'legacy', 'tier', 'met', 'accent', ...pins].flatMap(
  (mark) =>
    mark === 'tier' ? [[mark, 'bg']] : ['bg', 'sel', 'land'].map((ground) => [mark, ground]),
) as [string, string][];

describe.each([
  ['light', light],
  ['dark', dark],
])('colours in the %s', (_, tokens) => {
  it.each(texts)('text %s reads on %s', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('mark %s stands out on %s', (mark, ground) => {
    expect(contrast(tokens[mark]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

it('the colour difference is that of the published test pairs', () => {
  const difference = (...[l, a, b, m, c, d]: [number, number, number, number, number, number]) =>
    colourDifference(lab(l, a, b), lab(m, c, d));
  expect(difference(50, 2.6772, -79.7751, 50, 0, -82.7485)).toBeCloseTo(2.0425, 4);
  expect(difference(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387)).toBeCloseTo(1.2644, 4);
  expect(difference(2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514)).toBeCloseTo(0.9082, 4);
});

describe.each(Object.entries(deficiencies))('categories seen with %s', (_, matrix) => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('stay apart in the %s', (_theme, tokens) => {
    const categories = ['strong', 'niche', 'emerging', 'legacy'].map((name) =>
      seen(tokens[name]!, matrix),
    );
    for (const [one, other] of cross(categories, categories).filter(([a, b]) => a !== b)) {
      expect(colourDifference(one, other)).toBeGreaterThanOrEqual(25.5);
    }
  });
});

describe.each(Object.entries(deficiencies))('pins seen with %s', (_, matrix) => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('stay apart from each other and from what else has a colour in the %s', (_theme, tokens) => {
    const sight = (names: readonly string[]) => names.map((name) => seen(tokens[name]!, matrix));
    const others = sight(['strong', 'niche', 'emerging', 'legacy', 'accent']);
    const own = sight(pins);
    for (const [one, other] of cross(own, own).filter(([a, b]) => a !== b))
      expect(colourDifference(one, other)).toBeGreaterThanOrEqual(11);
    for (const [one, other] of cross(own, others))
      expect(colourDifference(one, other)).toBeGreaterThanOrEqual(7.9);
  });
});

it('the dark theme is one, by choice or by system', () => {
  expect(Object.keys(light).length).toBeGreaterThanOrEqual(17);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(bySystem).toEqual(dark);
});
