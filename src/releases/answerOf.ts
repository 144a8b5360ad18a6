import { formatScenario } from '#model/formatScenario.ts';
import { clusters, targets } from '#model/generated/tables.ts';
import type { Issue } from '#model/issue.ts';
import {
  bandQuantities,
  clusterQuantities,
  provinceSeries,
  quantileLevels,
  years,
} from '#model/quantities.ts';
import type { Bands, JointProbability, Result } from '#model/result.ts';
import { codecVersion, dataVersion, engineVersion, modelVersion } from '#model/versions.ts';
import type { ReleaseAnswer, ReleaseBand, ReleaseJoint } from './contract.ts';

/** A result whose sample is full. */
export type SealedResult = Result & Required<Pick<Result, 'bands' | 'seal'>>;

const levels = quantileLevels.length;
const count = clusters.length;

/** A result of these sources in the form every release answers in. */
export function answerOf(result: SealedResult, issues: readonly Issue[] = []): ReleaseAnswer {
  const { scenario, bands, seal } = result;
  return {
    versions: {
      model: modelVersion,
      engine: engineVersion,
      data: dataVersion,
      codec: codecVersion,
    },
    scenario: formatScenario(scenario),
    issues: issues.map(({ code, place, value, expected }) => ({ code, place, value, expected })),
    draws: bands.draws,
    seal,
    years: [...years],
    levels: [...quantileLevels],
    targets: targetsOf(result),
    tierCounts: {
      tier500: Array.from(bands.tierCounts.tier500),
      tier1000: Array.from(bands.tierCounts.tier1000),
    },
    joint: { all: jointOf(bands.joint.all), headline: jointOf(bands.joint.headline) },
    clusters: clustersOf(result),
    province: Object.fromEntries(
      provinceSeries.map((series, s) => [
        series,
        bandOf(
          (year) => result.central.province[s * years.length + year]!,
          (year) => quantilesAt(bands.province, s * years.length + year),
        ),
      ]),
    ),
  };
}

function targetsOf({ central, bands }: SealedResult): ReleaseAnswer['targets'] {
  return Object.fromEntries(
    targets.map(({ id, value, toleratedValue }, place) => [
      id,
      {
        central: central.targets[place]!,
        quantiles: quantilesAt(bands.targets, place),
        value,
        toleratedValue,
        strict: bands.strict[place]!,
        tolerant: bands.tolerant[place]!,
      },
    ]),
  );
}

function clustersOf({ central, bands }: SealedResult): ReleaseAnswer['clusters'] {
  const ofYears = (columns: Float64Array, cluster: number): number[] =>
    years.map((_, year) => columns[year * count + cluster]!);
  const place = (quantity: number, year: number, cluster: number): number =>
    (quantity * years.length + year) * count + cluster;
  return Object.fromEntries(
    clusters.map(({ id, counted }, cluster) => [
      id,
      {
        counted,
        quantities: Object.fromEntries(
          bandQuantities.map((quantity, q) => [
            quantity,
            bandOf(
              (year) =>
                central.clusters[place(clusterQuantities.indexOf(quantity), year, cluster)]!,
              (year) => quantilesAt(bands.clusters, place(q, year, cluster)),
            ),
          ]),
        ),
        reach500: ofYears(bands.reach500, cluster),
        reach1000: ofYears(bands.reach1000, cluster),
      },
    ]),
  );
}

function jointOf({ strict, tolerant }: Bands['joint']['all']): ReleaseAnswer['joint']['all'] {
  const plain = ({ probability, binding, withoutBinding }: JointProbability): ReleaseJoint => ({
    probability,
    binding,
    withoutBinding,
  });
  return { strict: plain(strict), tolerant: plain(tolerant) };
}

function bandOf(central: (year: number) => number, at: (year: number) => number[]): ReleaseBand {
  return {
    central: years.map((_, year) => central(year)),
    quantiles: years.map((_, year) => at(year)),
  };
}

function quantilesAt(columns: Float64Array, place: number): number[] {
  return Array.from(columns.subarray(place * levels, (place + 1) * levels));
}
