import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';

/** A target as a tile prints it. */
export interface Printed {
  readonly median: string;
  readonly probability: string;
}

interface Summary {
  readonly targets: Readonly<
    Record<
      string,
      { readonly quantiles: readonly number[]; readonly tolerant: { readonly probability: number } }
    >
  >;
}

const command = fileURLToPath(new URL('../../src/headless/simulate.js', import.meta.url));

/** All tiles of the scorecard as they are printed. */
export async function printedTargets(page: Page): Promise<Record<string, Printed>> {
  const tiles = page.locator('[data-target]');
  await expect(tiles).toHaveCount(12);
  const rows = await tiles.evaluateAll((elements) =>
    elements.map((tile) => [
      tile.getAttribute('data-target') ?? '',
      tile.querySelector('[data-value]')?.textContent ?? '',
      tile.querySelector('[data-probability]')?.textContent ?? '',
    ]),
  );
  return Object.fromEntries(
    rows.map(([id = '', median = '', probability = '']) => [id, { median, probability }]),
  );
}

/** The same numbers from the command without a page, for a link. */
export async function simulatedTargets(link: string): Promise<Record<string, Printed>> {
  const file = join(tmpdir(), `tierline-${process.pid}-${link.length}.json`);
  const draws = ['--draws', '1024', '--out', file];
  await promisify(execFile)(process.execPath, [command, link, ...draws]);
  const { targets } = JSON.parse(readFileSync(file, 'utf8')) as Summary;
  rmSync(file);
  return Object.fromEntries(
    Object.entries(targets).map(([id, { quantiles, tolerant }]) => [
      id,
      {
        median: printMedian(id, quantiles[2] ?? NaN),
        probability: printProbability(tolerant.probability),
      },
    ]),
  );
}

function printMedian(id: string, value: number): string {
  if (id === 'rdRatio') return `${(value * 100).toFixed(2)}%`;
  if (id.endsWith('Intensity') || id.endsWith('Productivity'))
    return `${value < 0 ? '−' : '+'}${Math.abs(value * 100).toFixed(1)}%`;
  return (value >= 1000 ? Math.round(value / 10) * 10 : Math.round(value)).toLocaleString('en');
}

function printProbability(probability: number): string {
  if (probability >= 0.995) return '>99%';
  return probability < 0.005 ? '<1%' : `${Math.round(probability * 100)}%`;
}
