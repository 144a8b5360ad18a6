import { createEngine } from '#engine/run/createEngine.ts';
import { programLayout } from '#model/generated/program.ts';
import { scenarioOf } from '../reference/scenarioOf.ts';
import { interleave, type Timing } from './rounds.ts';
import { sameWork } from './sameWork.ts';

export interface BrowserVariants {
  readonly difference: number;
  readonly variants: Readonly<Record<'engine' | 'generatedJavaScript', Timing>>;
}

/** Times the engine against the generated JavaScript on the same work, in the page that calls it. */
export async function measureVariants(
  bytes: Uint8Array<ArrayBuffer>,
  draws: number,
  rounds: number,
): Promise<BrowserVariants> {
  const engine = createEngine(await WebAssembly.compile(bytes), programLayout);
  const work = sameWork(engine, scenarioOf({ environment: 'outturn', allLevers: 0.6 }), draws);
  const difference = work.difference();
  const variants = interleave(
    [
      { name: 'engine', run: work.engine },
      { name: 'generatedJavaScript', run: work.generatedJavaScript },
    ],
    rounds,
  ) as BrowserVariants['variants'];
  return { difference, variants };
}
