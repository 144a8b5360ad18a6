import type { ModelInput } from '#model/equations.ts';

/**
 * On what a value depends, as a bit set. The item part forms a lattice: a profile is a category with
 * its per-cluster focus, a group is a sector and a profile, a cluster implies both.
 */
export const axis = {
  none: 0,
  profile: 1,
  sector: 2,
  group: 3,
  cluster: 7,
  draw: 8,
  step: 16,
} as const;

export const levels = ['province', 'profile', 'sector', 'group', 'cluster'] as const;
export type Level = (typeof levels)[number];

/** A number for each level, zero to begin with. */
export const perLevel = (): Record<Level, number> => ({
  province: 0,
  profile: 0,
  sector: 0,
  group: 0,
  cluster: 0,
});

const levelOfItems: readonly Level[] = [
  'province',
  'profile',
  'sector',
  'group',
  'cluster',
  'cluster',
  'cluster',
  'cluster',
];

/** The level at which a value with these axes is kept: the coarsest whose items tell it apart. */
export function levelOf(axes: number): Level {
  return levelOfItems[axes & axis.cluster] as Level;
}

/** Whether a value with these axes differs from draw to draw, or from step to step. */
export function varies(axes: number, along: 'draw' | 'step'): boolean {
  return (axes & axis[along]) !== 0;
}

/** Items of the tables as they ship: weights only, on which no result depends. */
const itemCounts: Readonly<Record<Level, number>> = {
  province: 1,
  profile: 6,
  sector: 28,
  group: 48,
  cluster: 157,
};

/** Cells in which a value with these axes is computed for 64 draws and 12 steps: the weight of one operation. */
export function cellCount(axes: number): number {
  return (
    itemCounts[levelOf(axes)] * (varies(axes, 'draw') ? 64 : 1) * (varies(axes, 'step') ? 12 : 1)
  );
}

const axesOfScope: Readonly<Record<ModelInput['scope'], number>> = {
  sector: axis.sector,
  cluster: axis.cluster,
  category: axis.profile,
  scenario: axis.none,
  scenarioCluster: axis.profile,
  environment: axis.step,
  sectorYear: axis.sector | axis.draw | axis.step,
  draw: axis.cluster | axis.draw | axis.step,
  event: axis.cluster | axis.draw | axis.step,
  time: axis.step,
};

/** Inputs whose axes differ from those of their scope: drawn drivers, values fixed over time, closures without a random size. */
const exceptions: Readonly<Record<string, number>> = {
  domesticDemandGrowth: axis.draw | axis.step,
  exportGrowth: axis.draw | axis.step,
  producerInflation: axis.draw | axis.step,
  purchaseInflation: axis.draw | axis.step,
  baseYearFactor: axis.cluster | axis.draw,
  projectRemaining: axis.cluster | axis.step,
  timeStep: axis.none,
};

/** The axes of an input: those of its scope, unless it is an exception. */
export function axesOfInput(input: ModelInput): number {
  return exceptions[input.name] ?? axesOfScope[input.scope];
}
