import { printProbability } from '#charts/figures/printProbability.ts';
import { probabilityState } from '#charts/figures/probabilityState.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { targetIds, targets, type TargetId } from '#model/generated/tables.ts';
import { quantileLevels } from '#model/quantities.ts';
import type { Result } from '#model/result.ts';
import type { Target } from '#model/tables.ts';
import { targetStatistics, type Strictness } from '#model/targets.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';
import { goalFigure, targetFigure } from '../figures/targetFigure.ts';

/** What a tile of the scorecard says of one target. */
export interface TargetReading {
  readonly target: Target;
  readonly central: number;
  /** 5, 25, 50, 75, 95 %, and the central run they belong to; absent before the first draws. */
  readonly quantiles: Float64Array | undefined;
  readonly quantilesCentral: number | undefined;
  /** Median, carried along to the newest central run; the central run itself before the first draws. */
  readonly median: number;
  /** P to meet the target with its tolerance, and without. */
  readonly tolerant: number | undefined;
  readonly strict: number | undefined;
  /** What counts as met now: the plan's figure or the one its 左右 allows, whether the two differ, and P of it. */
  readonly bound: number;
  readonly approximate: boolean;
  readonly probability: number | undefined;
}

const levels = quantileLevels.length;
const middle = quantileLevels.indexOf(0.5);

/** Reads a target off the newest result and the newest one with bands. */
export function readTarget(
  id: TargetId,
  result: Result,
  banded: BandedResult | undefined,
  strictness: Strictness = 'tolerant',
): TargetReading {
  const place = targetIds.indexOf(id);
  const central = result.central.targets[place]!;
  const quantiles = banded?.bands.targets.subarray(place * levels, (place + 1) * levels);
  const quantilesCentral = banded?.central.targets[place];
  const counted = targetStatistics[id].kind === 'value' && id.startsWith('tier');
  const shift = counted || quantilesCentral === undefined ? 0 : central - quantilesCentral;
  const target = targets[place]!;
  const tolerant = banded?.bands.tolerant[place];
  const strict = banded?.bands.strict[place];
  const lenient = strictness === 'tolerant';
  return {
    target,
    central,
    quantiles,
    quantilesCentral,
    median: quantiles ? quantiles[middle]! + shift : central,
    tolerant,
    strict,
    bound: lenient ? target.toleratedValue : target.value,
    approximate: lenient && target.approximate,
    probability: lenient ? tolerant : strict,
  };
}

/** Median of a target in a comparison, or its central run. */
export function referenceTarget(id: TargetId, reference: Result | undefined): number | undefined {
  const place = targetIds.indexOf(id);
  return reference?.bands?.targets[place * levels + middle] ?? reference?.central.targets[place];
}

/** The accessible name of a tile: everything it shows, in one sentence. */
export function tileName(
  id: TargetId,
  reading: TargetReading | undefined,
  words: BoardMessages,
): string {
  const { name } = words.targets[id];
  if (reading?.probability === undefined) return words.scorecard.waiting(name);
  const { target, median, approximate, probability } = reading;
  return words.scorecard.tile(
    name,
    targetFigure(id, median),
    words.scorecard.goal(goalFigure(id, target.value), approximate),
    printProbability(probability),
    words.states[probabilityState(probability)],
  );
}
