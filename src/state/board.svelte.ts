import { getContext, setContext } from 'svelte';
import type { AnalysisClient, SimulationClient } from '#client/contract.ts';
import { clusters, type ClusterId } from '#model/generated/tables.ts';
import type { Issue } from '#model/issue.ts';
import type { Result } from '#model/result.ts';
import type { Scenario, TimeStep } from '#model/scenario.ts';
import { Analyses } from './Analyses.svelte.ts';
import { aloneScenarios } from './bandWidths.ts';
import { Comparisons, type Comparison, type PinComparison } from './Comparisons.svelte.ts';
import { countChoices, type ChoiceCounts } from './countChoices.ts';
import { createShown } from './createShown.ts';
import { createStill } from './createStill.ts';
import { Filter } from './Filter.svelte.ts';
import { isShown, type LineFigures } from './filterClusters.ts';
import type { OlderWork } from './OlderWork.ts';
import { pinLetter, Pins, type Pin } from './Pins.svelte.ts';
import { Preferences } from './Preferences.svelte.ts';
import { clusterBands, lastYear, mediansOf, reachColumn } from './resultColumns.ts';
import { ScenarioState } from './ScenarioState.svelte.ts';
import { SimulationView } from './SimulationView.svelte.ts';
import { Stage } from './Stage.svelte.ts';
import { Story } from './Story.svelte.ts';

interface PinRun {
  readonly pin: Pin;
  readonly scenario: Scenario;
}

/** A pin as the views show it. */
export interface PinnedRun extends Pin {
  /** A to F, by place. */
  readonly letter: string;
  /** Absent until it is simulated with the draws of the board. */
  readonly result: Result | undefined;
}

/** Everything the views share. */
export class Board {
  readonly scenario: ScenarioState;
  readonly stage = new Stage();
  readonly filter = new Filter();
  readonly preferences = new Preferences();
  readonly pins = new Pins();
  readonly story = new Story();
  /** Whether the board fills a projector. */
  presenting = $state(false);
  readonly simulation: SimulationView;
  readonly comparisons: Comparisons;
  readonly analyses: Analyses;
  /** What could not be read of the link that was opened. */
  issues = $state.raw<readonly Issue[]>([]);
  /** The link or file that was opened, where an earlier release made it. */
  older = $state.raw<OlderWork | undefined>();

  /**
   * @param live the simulation that follows every change
   * @param beside another one, for comparisons
   * @param analyst answers what takes many runs, at rest
   */
  constructor(live: SimulationClient, beside: SimulationClient, analyst?: AnalysisClient) {
    this.simulation = new SimulationView(live);
    this.scenario = new ScenarioState((scenario) => this.simulation.run(scenario));
    this.comparisons = new Comparisons(beside);
    this.analyses = new Analyses(analyst);
  }

  /** The same plan in the world as expected at the end of 2019; none where that is the world on the board. */
  readonly expectedScenario: Scenario | undefined = $derived.by(() => {
    const { current } = this.scenario;
    if (current.environment === 'expected-2019') return undefined;
    return { ...current, environment: 'expected-2019' as const, drivers: {}, events: {} };
  });

  readonly #seed: number = $derived.by(() => this.scenario.current.seed);
  readonly #draws: number = $derived.by(() => this.scenario.current.draws);
  readonly #timeStep: TimeStep = $derived.by(() => this.scenario.current.timeStep);

  /** Each pin with the draws and steps of the board; a drag does not touch it. */
  readonly #pinRuns: readonly PinRun[] = $derived.by(() => {
    const [seed, draws, timeStep] = [this.#seed, this.#draws, this.#timeStep];
    return this.pins.list.map((pin) => ({
      pin,
      scenario: { ...pin.scenario, seed, draws, timeStep },
    }));
  });

  /** What the pins need simulated. */
  readonly pinScenarios: Readonly<Partial<Record<PinComparison, Scenario>>> = $derived.by(() =>
    Object.fromEntries(this.#pinRuns.map(({ pin, scenario }) => [`pin-${pin.key}`, scenario])),
  );

  /** The pins in their order, each with its letter and, once it is simulated, its result. */
  readonly pinned: readonly PinnedRun[] = $derived.by(() =>
    this.#pinRuns.map(({ pin, scenario }, place) => ({
      ...pin,
      letter: pinLetter(place),
      result: this.comparisons.of(`pin-${pin.key}`, scenario),
    })),
  );

  /**
   * The scenario everything is measured from: a pin as it is pinned, but with the draws and steps of the board, or a plan
   * of the library in the same world.
   */
  readonly referenceScenario: Scenario = $derived.by(() => {
    const key = this.pins.reference?.key;
    return (
      this.#pinRuns.find(({ pin }) => pin.key === key)?.scenario ?? this.scenario.referenceScenario
    );
  });

  /** The reference, once it is simulated. */
  readonly reference: Result | undefined = $derived.by(() =>
    this.comparisons.of('reference', this.referenceScenario),
  );

  /** The plan as expected at end-2019, once it is simulated. */
  readonly expected: Result | undefined = $derived.by(
    () => this.expectedScenario && this.comparisons.of('expected', this.expectedScenario),
  );

  /** Whether someone looks at what each source of uncertainty adds to the bands. */
  widthsShown = $state(false);

  /** The scenario with each source of uncertainty alone, while someone looks. */
  readonly aloneScenarios: Readonly<Partial<Record<Comparison, Scenario>>> = $derived.by(() =>
    this.widthsShown ? aloneScenarios(this.scenario.current) : {},
  );

  /** Medians and probabilities of the newest bands, for the criteria about lines. */
  readonly #lines: LineFigures | undefined = $derived.by(() => {
    const bands = this.simulation.banded?.bands;
    return (
      bands && {
        median: mediansOf(clusterBands(bands, 'outputValue', lastYear)),
        reach500: reachColumn(bands, 'reach500', lastYear),
        reach1000: reachColumn(bands, 'reach1000', lastYear),
      }
    );
  });

  readonly #matching: readonly ClusterId[] = $derived.by(() => {
    const lines = this.filter.tier !== undefined || this.filter.nearLine ? this.#lines : undefined;
    return clusters.flatMap((cluster, column) =>
      cluster.counted && isShown(cluster, column, this.filter, lines) ? [cluster.id] : [],
    );
  });

  readonly #keepShown = createShown();

  /** The counted clusters that pass the filter; the same set while its members are the same, and during a drag. */
  readonly shown: ReadonlySet<ClusterId> = $derived.by(() => {
    const { categories, prefecture, sector, tier, nearLine, query } = this.filter;
    const criteria = JSON.stringify([categories, prefecture, sector, tier, nearLine, query]);
    return this.#keepShown(criteria, this.held, this.#matching);
  });

  readonly #keepLines = createStill<LineFigures>();
  readonly #stillLines: LineFigures | undefined = $derived.by(() =>
    this.#keepLines(this.held, this.#lines),
  );

  /** How many clusters each choice of the filter would show; the numbers hold still as orders do. */
  readonly choices: ChoiceCounts = $derived.by(() => countChoices(this.filter, this.#stillLines));

  /** Whether orders and axes hold still: during a gesture, and until its numbers are complete. */
  readonly held: boolean = $derived.by(
    () => this.scenario.moving || this.simulation.status === 'running',
  );
}

const key = Symbol('board');

/** Gives a board to the components below. */
export function setBoard(board: Board): Board {
  return setContext(key, board);
}

/** The board given to this component. */
export function useBoard(): Board {
  return getContext<Board>(key);
}
