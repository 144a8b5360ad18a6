import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { expect } from 'vitest';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Light colours of the product, so that a stored picture can be looked at; those of pins where there are any. */
function lightTokens(picture: string): string {
  const sheet = readFileSync(file('../../src/views/tokens.css'), 'utf8');
  const block = /:root\s*\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  const tokens = [...block.matchAll(/--[\w-]+:\s*[^;]+;/g)]
    .map(([token]) => token)
    .filter((token) => !token.startsWith('--pin-') || picture.includes('var(--pin-'));
  return `:root{${tokens.join('')}background:var(--bg);font-family:sans-serif}`;
}

/** The picture a component draws on the server: one element a line, numbers to two decimals, no marks of the framework. */
export function drawSvg<Chart extends Component>(
  chart: Chart,
  props: ComponentProps<Chart>,
): string {
  const { body } = render(chart as Component, { props: props as Record<string, unknown> });
  return written(body);
}

/** The same of a component that draws a part of a chart. */
export function drawInSvg<Part extends Component>(part: Part, props: ComponentProps<Part>): string {
  const { body } = render(part as Component, { props: props as Record<string, unknown> });
  return written(`<svg>${body}</svg>`);
}

function written(body: string): string {
  const [start, end] = [body.indexOf('<svg'), body.lastIndexOf('</svg>')];
  return body
    .slice(start, end + '</svg>'.length)
    .replace(/<!--.*?-->/g, '')
    .replace(/ svelte-\w+|(?<=class=")svelte-\w+/g, '')
    .replace(/ class=""/g, '')
    .replace(/-?\d+\.\d{3,}/g, (number) => `${Math.round(Number(number) * 100) / 100}`)
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/>/, `><style>${lightTokens(body)}</style>`)
    .replace(/></g, '>\n<');
}

/** Compares a picture with the stored one; `UPDATE_CHARTS=1` stores it. */
export function expectStored(name: string, svg: string): void {
  const path = file(`output/${name}.svg`);
  if (process.env.UPDATE_CHARTS === '1') writeFileSync(path, `${svg}\n`);
  expect(existsSync(path), `${path} is stored by UPDATE_CHARTS=1`).toBe(true);
  expect(`${svg}\n`).toBe(readFileSync(path, 'utf8'));
}
