import { leverIds, type LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { LinkBoard, ReferenceName } from './linkState.ts';

/**
 * Scenarios from which links are measured, written out and frozen: a link names one with its version, so that a
 * change of the defaults never moves an old link. A changed default becomes a new version beside the old one.
 */
const levels = { none: 0, plan: 0.6, maximum: 1 } as const satisfies Record<ReferenceName, number>;

const versions = [1] as const;
export type ReferenceVersion = (typeof versions)[number];
export const newestReference: ReferenceVersion = 1;

/** Whether links can name this version of the references. */
export function isReferenceVersion(version: number): version is ReferenceVersion {
  return (versions as readonly number[]).includes(version);
}

/** The frozen reference of a name and version. */
export function frozenReference(name: ReferenceName, version: ReferenceVersion): Scenario {
  const frozen: Readonly<Record<ReferenceVersion, Scenario>> = {
    1: {
      environment: 'outturn',
      timeStep: 0.25,
      levels: forAll(levels[name]),
      starts: forAll(2020),
      focus: {},
      drivers: {},
      events: {},
      parameters: {},
      priors: {},
      baseOutputs: {},
      uncertainty: { parameters: true, environment: true, chance: true, baseData: true },
      seed: 1,
      draws: 1024,
    },
  };
  return frozen[version];
}

/** The board as a link of this version leaves it where it says nothing; frozen like the scenarios. */
export function frozenBoard(version: ReferenceVersion): LinkBoard {
  const frozen: Readonly<Record<ReferenceVersion, LinkBoard>> = {
    1: {
      reference: 'none',
      view: 'ladder',
      year: 2022,
      quantity: 'energyIntensity',
      sort: { column: 'median', falling: true },
      strictness: 'tolerant',
      compared: [],
      filter: { categories: [], nearLine: false, query: '' },
    },
  };
  return frozen[version];
}

function forAll(value: number): Record<LeverId, number> {
  return Object.fromEntries(leverIds.map((id) => [id, value])) as Record<LeverId, number>;
}
