import { blockDraws } from '#engine/compile/layout.ts';
import { PairedRun } from '#engine/analyse/PairedRun.ts';
import { PrefectureRun } from '#engine/analyse/PrefectureRun.ts';
import { SplitRun, type KnownCoalitions } from '#engine/analyse/SplitRun.ts';
import type { Engine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import type { Analysis, AnalysisRequest } from '#model/analysis.ts';
import type { AnalysisProgress } from './contract.ts';
import { requireFinite } from './requireFinite.ts';

/** Longest a newer question should wait. */
const sliceMilliseconds = 12;

interface Work {
  readonly kind: AnalysisRequest['kind'];
  readonly progress: number;
  readonly step: () => void;
  readonly answer: () => Analysis;
}

/** Analyses of one scenario at a time, slice by slice; a newer one takes the place of the one under way. */
export class AnalysisHost {
  readonly #engine: Engine;
  readonly #clock: () => number;
  #known: KnownCoalitions = new Map();
  #work: Work | undefined;

  /** `clock` tells milliseconds. */
  constructor(engine: Engine, clock: () => number) {
    this.#engine = engine;
    this.#clock = clock;
  }

  begin(request: AnalysisRequest): void {
    if (request.kind === 'split') this.#work = this.#split(request);
    else if (request.kind === 'paired') this.#work = this.#paired(request);
    else this.#work = this.#prefectures(request);
  }

  /** Some milliseconds of work, and the answer with the last of them. */
  advance(): AnalysisProgress {
    const work = this.#work;
    if (!work) throw new Error('no analysis was begun');
    const begun = this.#clock();
    do work.step();
    while (work.progress < 1 && this.#clock() - begun < sliceMilliseconds);
    if (work.progress < 1) return { progress: work.progress };
    this.#work = undefined;
    return { progress: 1, answer: work.answer() };
  }

  #split({ kind, scenario }: AnalysisRequest): Work {
    const run = new SplitRun(this.#engine, scenario, this.#known);
    this.#known = run.known;
    return {
      kind,
      get progress() {
        return run.progress;
      },
      step: () => run.advance(),
      answer: () => ({ split: finite(run.result(), 'outcome', 'expected', 'shares') }),
    };
  }

  #paired({ kind, scenario, against = scenario }: AnalysisRequest): Work {
    const run = new PairedRun(this.#engine, scenario, against, createSobol(scenario.seed));
    return {
      kind,
      get progress() {
        return run.progress;
      },
      step: () => run.advance(blockDraws),
      answer: () => ({ paired: finite(run.result(), 'quantiles', 'means') }),
    };
  }

  #prefectures({ kind, scenario }: AnalysisRequest): Work {
    const run = new PrefectureRun(this.#engine, scenario, createSobol(scenario.seed));
    return {
      kind,
      get progress() {
        return run.progress;
      },
      step: () => run.advance(blockDraws),
      answer: () => ({ prefectures: finite(run.result(), 'quantiles', 'central') }),
    };
  }
}

/** The answer, if all numbers of its columns are finite; throws an error named NotFinite otherwise. */
function finite<A extends Analysis[keyof Analysis] & object>(
  answer: A,
  ...columns: readonly (keyof A & string)[]
): A {
  for (const name of columns) {
    const column = answer[name] as Float64Array;
    requireFinite(column.every(Number.isFinite) ? undefined : name);
  }
  return answer;
}
